import { formulaFinding } from '../formulas/linearMath.ts';
import type { Item } from '../item.ts';
import type { DocumentBlock } from '../parsedDocument.ts';
import { childOf, elementsOf, elementText, findElement, type XmlElement } from '../parseXml.ts';
import { isPlaceholder } from './isPlaceholder.ts';
import { linearFormula } from './linearFormula.ts';
import { symbolLetter, withSymbolLetters } from './symbolFonts.ts';
import { linkOf, readDeletedFieldChars, readFieldChar, type WordStory } from './wordStory.ts';
import { mergeRunProperties, type RunProperties, readRunProperties } from './wordStyles.ts';
import { wordsIn } from './wordsIn.ts';

export const deletedText = 'Text that was deleted with “track changes” on was left out.';
export const hiddenText = 'Hidden text was left out.';

/** A paragraph while it is read. */
export interface Reading {
  story: WordStory;
  items: Item[];
  /** The paragraph style's look, under each run's own. */
  style: RunProperties;
  blocks(children: XmlElement[]): DocumentBlock[];
  /** Called at the end of a rendered page. */
  turned(): void;
}

/** Reads a paragraph's content (ECMA-376 part 1, 17.3 and 17.16) without deleted and hidden text. */
export function readItems(reading: Reading, children: XmlElement['children'], href?: string): void {
  const { story } = reading;
  for (const child of children) {
    if (typeof child === 'string') continue;
    switch (child.name) {
      case 'w:r':
        readRun(reading, child, href);
        break;
      case 'w:hyperlink':
        readItems(reading, child.children, addressOf(story, child) ?? href);
        break;
      case 'w:del':
      case 'w:moveFrom':
        story.context.office.findings.report(deletedText, wordsIn(child));
        readDeletedFieldChars(story, child);
        break;
      case 'w:pPr':
      case 'w:sdtPr':
        break;
      case 'w:sdt':
        if (!isPlaceholder(child, story.context))
          readItems(reading, childOf(child, 'w:sdtContent')?.children ?? [], href);
        break;
      case 'w:fldSimple':
        readItems(reading, child.children, linkOf(child.attributes['w:instr'] ?? '') ?? href);
        break;
      case 'w:ins':
      case 'w:moveTo':
      case 'w:smartTag':
      case 'w:customXml':
      case 'w:bdo':
      case 'w:dir':
        readItems(reading, child.children, href);
        break;
      case 'm:oMath':
      case 'm:oMathPara':
        readMath(reading, child);
        break;
      case 'mc:AlternateContent':
        readItems(reading, alternativeOf(child)?.children ?? [], href);
        break;
    }
  }
}

function addressOf({ part }: WordStory, { attributes }: XmlElement): string | undefined {
  const target = part.relations.get(attributes['r:id'] ?? '')?.target ?? '';
  const anchor = attributes['w:anchor'];
  return (anchor ? `${target.replace(/#.*$/s, '')}#${anchor}` : target) || undefined;
}

function readMath({ story, items, style }: Reading, element: XmlElement): void {
  story.context.office.findings.report(formulaFinding);
  const text = linearFormula(element);
  if (text) items.push({ text, looks: style });
}

/** Word writes a drawing twice, as a choice for itself and as a fallback; the first that has words or a picture counts. */
export function alternativeOf(element: XmlElement): XmlElement | undefined {
  const ways = [...elementsOf(element, 'mc:Choice'), ...elementsOf(element, 'mc:Fallback')];
  const shown = ['a:blip', 'v:imagedata', 'w:txbxContent', 'a:txBody', 'v:textpath', 'w:t'];
  return ways.find((way) => shown.some((name) => findElement(way, name))) ?? ways[0];
}

function readRun(reading: Reading, run: XmlElement, outer: string | undefined): void {
  const { story, items, style } = reading;
  const { context, fields } = story;
  const own = childOf(run, 'w:rPr');
  const named = context.styles.other(childOf(own, 'w:rStyle')?.attributes['w:val'])?.run;
  const fonts = childOf(own, 'w:rFonts')?.attributes;
  const font = fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'] ?? '';
  const looks = mergeRunProperties(mergeRunProperties(style, named), readRunProperties(own));
  const { findings } = context.office;
  if (looks.hidden && (findElement(run, 'w:t') || findElement(run, 'w:sym')))
    findings.report(hiddenText, wordsIn(run));
  const add = (text: string) => {
    if (looks.hidden || fields.some((field) => !field.shown)) return;
    if ((looks.struck || looks.doublyStruck) && text.trim())
      findings.report('Struck-through text was kept as ordinary text; check whether it belongs there.');
    const href = fields.findLast((field) => field.href)?.href ?? outer;
    const shift = looks.shift === 'none' ? undefined : looks.shift;
    items.push({ text, looks, ...(href ? { href } : {}), ...(shift ? { shift } : {}) });
  };
  for (const child of elementsOf(run)) {
    const { name, attributes } = child;
    if (name === 'w:t') add(withSymbolLetters(elementText(child), font).replace(/[\t\r\n]+/g, ' '));
    else if (name === 'w:tab' || name === 'w:ptab') add('\t');
    else if (name === 'w:br' && attributes['w:type'] === 'page') items.push({ turn: 'page' });
    else if (name === 'w:br' || name === 'w:cr') add('\n');
    else if (name === 'w:noBreakHyphen') add('\u2011');
    else if (name === 'w:sym' && !looks.hidden) add(symbolOf(reading, attributes));
    else if (name === 'm:oMath' && !looks.hidden) readMath(reading, child);
    else if (name === 'w:fldChar') readFieldChar(story, child);
    else if (name === 'w:instrText') addCode(story, elementText(child));
    else if (name === 'w:lastRenderedPageBreak') reading.turned();
    else if (name === 'w:delText') findings.report(deletedText, elementText(child));
    else if (name === 'w:commentReference')
      findings.report('A comment was left out.', context.comment(attributes['w:id']));
    else if (name === 'w:ruby') {
      findings.report('The small letters above words (ruby) were left out.', wordsIn(childOf(child, 'w:rt')));
      readItems(reading, childOf(child, 'w:rubyBase')?.children ?? [], outer);
    } else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') {
      if (!looks.hidden) addNote(reading, run, child, looks);
    } else if (name === 'w:drawing' || name === 'w:pict' || name === 'w:object') {
      if (!looks.hidden) readDrawing(reading, child, '', true);
    } else if (name === 'mc:AlternateContent') {
      const way = alternativeOf(child);
      if (way && findElement(way, 'w:t') && !findElement(way, 'w:txbxContent'))
        readRun(reading, { ...way, children: [...(own ? [own] : []), ...way.children] }, outer);
      else if (way && !looks.hidden) readDrawing(reading, way, '', true);
    }
  }
}

function addCode(story: WordStory, code: string): void {
  const field = story.fields.at(-1);
  if (field && !field.shown) field.code += code;
}

/** A character of a symbol font: only some fonts' characters have a meaning outside of it. */
function symbolOf({ story }: Reading, attributes: XmlElement['attributes']): string {
  const point = Number.parseInt(attributes['w:char'] ?? '', 16);
  const letter = symbolLetter(attributes['w:font'] ?? '', point);
  if (letter !== undefined) return letter;
  if ((point >= 0x20 && point < 0xd800) || (point >= 0xf900 && point < 0xfffe))
    return String.fromCodePoint(point);
  story.context.office.findings.report(
    'A character in a symbol font was left out; look for it in the document.',
  );
  return '';
}

function addNote(
  { story, items }: Reading,
  run: XmlElement,
  element: XmlElement,
  looks: RunProperties,
): void {
  const kind = element.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
  const custom = ['1', 'true', 'on'].includes(element.attributes['w:customMarkFollows'] ?? '');
  // A custom mark follows as the run's text.
  const own = custom ? elementsOf(run, 'w:t').map(elementText).join('') : undefined;
  if (custom) for (const text of elementsOf(run, 'w:t')) text.children = [];
  const note = story.context.note(kind, element.attributes['w:id'] ?? '', own);
  if (note) items.push({ text: note.mark, looks, note: note.key });
}

function readDrawing(reading: Reading, element: XmlElement, alt: string, inline: boolean): void {
  const { story, items } = reading;
  const { office } = story.context;
  for (const child of elementsOf(element)) {
    const { name, attributes } = child;
    if (name === 'mc:AlternateContent') {
      const way = alternativeOf(child);
      if (way) readDrawing(reading, way, alt, inline);
    } else if (name === 'wp:inline' || name === 'wp:anchor') {
      const described = childOf(child, 'wp:docPr')?.attributes ?? {};
      if (described.hidden === '1' || described.hidden === 'true') {
        if (wordsIn(child).trim()) office.findings.report(hiddenText, wordsIn(child));
        continue;
      }
      readDrawing(reading, child, described.descr || described.title || '', name === 'wp:inline');
    } else if (name === 'w:txbxContent') {
      office.findings.report('The words of a text box were moved after the paragraph it belongs to.');
      items.push({ box: reading.blocks(elementsOf(child)) });
    } else if (name === 'a:txBody') {
      office.findings.report('The words of a text box were moved after the paragraph it belongs to.');
      items.push({ box: reading.blocks(elementsOf(child, 'a:p').map((one) => paragraphOf(drawnText(one)))) });
    } else if (name === 'v:textpath' && attributes.string) {
      office.findings.report('The words of a text box were moved after the paragraph it belongs to.');
      items.push({ box: reading.blocks([paragraphOf(attributes.string)]) });
    } else if (name === 'a:blip') {
      addPicture(reading, attributes['r:embed'] ?? attributes['r:link'], alt, inline);
    } else if (name === 'v:imagedata') {
      addPicture(reading, attributes['r:id'], alt || attributes['o:title'] || '', inline);
    } else if (name === 'c:chart' || name === 'dgm:relIds') {
      office.findings.report('A chart or diagram was left out; add it as a picture.');
    } else readDrawing(reading, child, name === 'v:shape' ? attributes.alt || alt : alt, inline);
  }
}

/** The words of a paragraph in a drawing that knows no text of Word's: a canvas from another program. */
function drawnText(element: XmlElement): string {
  return elementsOf(element)
    .map((child) =>
      child.name === 'a:t' ? elementText(child) : child.name === 'a:br' ? ' ' : drawnText(child),
    )
    .join('');
}

/** The letters of WordArt, which Word kept as an attribute until 2010. */
function paragraphOf(text: string): XmlElement {
  const around = (name: string, child: XmlElement | string) => ({ name, attributes: {}, children: [child] });
  return around('w:p', around('w:r', around('w:t', text)));
}

function addPicture(reading: Reading, id: string | undefined, alt: string, inline: boolean): void {
  const { context, part } = reading.story;
  const { office, zip } = context;
  const relation = part.relations.get(id ?? '');
  const path = relation?.external ? '' : (relation?.target ?? '');
  const bytes = office.known(path) ? undefined : zip.read(path);
  const image = bytes ? office.picture(path, bytes) : office.known(path);
  if (!image) {
    office.findings.report('A picture that is not embedded in the document was left out.');
    return;
  }
  reading.items.push({ picture: { kind: 'image', image, alt }, inline });
}
