import { createDocumentBuilder, finishDocument, paragraphsOf } from '../documentBuilder.ts';
import { numberLists } from '../numberLists.ts';
import type { Zip } from '../openZip.ts';
import type { DocumentParagraph, ParsedDocument } from '../parsedDocument.ts';
import { childOf, elementsOf, type XmlElement } from '../parseXml.ts';
import { roman } from '../roman.ts';
import { readBlocks } from './readBlocks.ts';
import { readNumbering } from './wordNumbering.ts';
import { mainPart, readPart, type WordPart } from './wordPackage.ts';
import { newStory, type WordContext } from './wordStory.ts';
import { readStyles } from './wordStyles.ts';
import { wordsIn } from './wordsIn.ts';

/**
 * Reads a Word document (.docx, ECMA-376): its text in order with what its styles say, notes, tables, pictures, and the
 * headers and footers of its sections. Tracked deletions, hidden text and comments are left out and reported at their places.
 *
 * @throws DocumentError `corrupt` or `too-large`
 */
export function readDocx(file: string, zip: Zip): ParsedDocument {
  const part = mainPart(file, zip);
  const office = createDocumentBuilder('docx');
  const related = (type: string) => {
    const relation = [...part.relations.values()].find((candidate) => candidate.type === type);
    return relation && !relation.external ? readPart(file, zip, relation.target) : undefined;
  };
  const settings = related('settings')?.root;
  const noteParts = { footnote: related('footnotes'), endnote: related('endnotes') };
  const noteElements = {
    footnote: elementsById(noteParts.footnote?.root),
    endnote: elementsById(noteParts.endnote?.root),
  };
  const comments = elementsById(related('comments')?.root);
  const counts = { footnote: 0, endnote: 0 };
  // Whether a note is being read: notes in notes could go on without end.
  let reading = false;
  const context: WordContext = {
    zip,
    office,
    styles: readStyles(related('styles')?.root),
    numbering: readNumbering(related('numbering')?.root),
    series: new Map(),
    turns: new Set(),
    comment: (id) => wordsIn(comments.get(id)),
    note(kind, id, own) {
      const notes = noteParts[kind];
      const element = noteElements[kind].get(id);
      if (!notes || !element) return undefined;
      if (reading) {
        office.findings.report('A note that another note refers to was left out.', wordsIn(element));
        return undefined;
      }
      const key = office.note();
      if (own === undefined) counts[kind]++;
      const mark = own ?? markOf(counts[kind], kind, settings);
      reading = true;
      office.document.notes[key] = paragraphsOf(readNote(file, context, notes, element, own ?? ''));
      reading = false;
      return { key, mark };
    },
  };
  // A program may write more than one body.
  const body = elementsOf(part.root, 'w:body').flatMap((each) => elementsOf(each));
  const sections = sectionsOf(body);
  for (const [index, section] of sections.entries())
    if (index > 0 && beginsPage(section)) context.turns.add(sections[index - 1] ?? section);
  const blocks = readStory(file, context, part, body);
  numberLists(blocks, context.series);
  const margins = readMargins(file, zip, context, part, sections);
  return finishDocument(office, margins.header, blocks, margins.footer);
}

function elementsById(root: XmlElement | undefined): Map<string | undefined, XmlElement> {
  // The first of an id counts.
  return new Map(
    elementsOf(root)
      .toReversed()
      .map((element) => [element.attributes['w:id'], element]),
  );
}

function readStory(
  file: string,
  context: WordContext,
  part: WordPart,
  elements: XmlElement[],
  mark?: string,
) {
  return readBlocks(file, newStory(context, part, elements, mark), elements);
}

/** `own` is the author's mark of the note, which stands before its words as text. */
function readNote(file: string, context: WordContext, notes: WordPart, element: XmlElement, own: string) {
  const blocks = readStory(file, context, notes, elementsOf(element), own);
  // After the note's mark comes a space or a tabulator.
  const run = blocks[0]?.kind === 'paragraph' ? blocks[0].runs[0] : undefined;
  if (!run) return blocks;
  const text = run.text.startsWith(own) ? run.text.slice(own.length) : run.text;
  run.text = text.replace(/^[ \t]+/, '');
  return blocks;
}

/** The mark that Word shows for an automatic number (ECMA-376 part 1, 17.11.17 and 17.18.59). */
function markOf(count: number, kind: 'footnote' | 'endnote', settings: XmlElement | undefined): string {
  const format = childOf(childOf(settings, `w:${kind}Pr`), 'w:numFmt')?.attributes['w:val'];
  if (format === 'decimal' || (!format && kind === 'footnote')) return String(count);
  if (format === 'lowerRoman' || (!format && kind === 'endnote')) return roman(count);
  return '';
}

function readMargins(
  file: string,
  zip: Zip,
  context: WordContext,
  part: WordPart,
  sections: XmlElement[],
): Record<'header' | 'footer', DocumentParagraph[]> {
  const margins = { header: [] as DocumentParagraph[], footer: [] as DocumentParagraph[] };
  const read = new Set<string>();
  for (const section of sections) {
    for (const { name, attributes } of elementsOf(section)) {
      if (name !== 'w:headerReference' && name !== 'w:footerReference') continue;
      const target = part.relations.get(attributes['r:id'] ?? '')?.target;
      const found = target && !read.has(target) ? readPart(file, zip, target) : undefined;
      if (!target || !found) continue;
      read.add(target);
      const margin = name === 'w:headerReference' ? 'header' : 'footer';
      const blocks = readStory(file, context, found, elementsOf(found.root));
      for (const paragraph of paragraphsOf(blocks)) {
        delete paragraph.page;
        margins[margin].push({ ...paragraph, margin });
      }
    }
  }
  return margins;
}

/** A section's type says how it begins, not how it ends (ECMA-376 part 1, 17.6.22). */
function beginsPage(section: XmlElement): boolean {
  const type = childOf(section, 'w:type')?.attributes['w:val'] ?? 'nextPage';
  return type !== 'continuous' && type !== 'nextColumn';
}

function sectionsOf(body: XmlElement[]): XmlElement[] {
  return body.flatMap((child) => {
    if (child.name === 'w:sectPr') return [child];
    const section = child.name === 'w:p' && childOf(childOf(child, 'w:pPr'), 'w:sectPr');
    return section ? [section] : [];
  });
}
