import { createDocumentBuilder, finishDocument, paragraphsOf } from '../documentBuilder.ts';
import { corruptError, encryptedError } from '../documentErrors.ts';
import { type ListSeries, numberLists } from '../numberLists.ts';
import type { Zip } from '../openZip.ts';
import type { DocumentParagraph, ParsedDocument } from '../parsedDocument.ts';
import { childOf, elementsOf, elementText, findElement, parseXml, type XmlElement } from '../parseXml.ts';
import { readOdtBlocks } from './odtBlocks.ts';
import { readOdtStyles } from './odtStyles.ts';
import type { OdtStory } from './odtText.ts';

const oasis = 'urn:oasis:names:tc:opendocument:xmlns';
const namespaces: Record<string, string> = {
  ...Object.fromEntries(
    ['office', 'style', 'text', 'table', 'manifest'].map((name) => [`${oasis}:${name}:1.0`, name]),
  ),
  [`${oasis}:drawing:1.0`]: 'draw',
  [`${oasis}:xsl-fo-compatible:1.0`]: 'fo',
  [`${oasis}:svg-compatible:1.0`]: 'svg',
  'http://www.w3.org/1999/xlink': 'xlink',
};

/**
 * Reads an OpenDocument text (.odt, OpenDocument 1.3): its text in order with what its styles say, notes, lists, tables,
 * pictures, and its pages' headers and footers. What was deleted, hidden text and comments are left out.
 *
 * @throws DocumentError `corrupt`, `encrypted` or `too-large`
 */
export function readOdt(file: string, zip: Zip): ParsedDocument {
  const manifest = zip.read('META-INF/manifest.xml');
  if (manifest && findElement(parseXml(file, manifest, namespaces), 'manifest:encryption-data'))
    throw encryptedError(file);
  const content = zip.read('content.xml');
  if (!content) throw zip.names.includes('encrypted-package') ? encryptedError(file) : corruptError(file);
  const styles = zip.read('styles.xml');
  const contentRoot = parseXml(file, content, namespaces);
  const stylesRoot = styles && parseXml(file, styles, namespaces);
  return readParts(file, contentRoot, stylesRoot || undefined, zip.read);
}

/** Reads the same from one XML file (.fodt). */
export function readFlatOdt(file: string, bytes: Uint8Array): ParsedDocument {
  const root = parseXml(file, bytes, namespaces);
  return readParts(file, root, root, () => undefined);
}

function readParts(
  file: string,
  content: XmlElement,
  styles: XmlElement | undefined,
  read: OdtStory['read'],
): ParsedDocument {
  const office = createDocumentBuilder('odt');
  const text = childOf(childOf(content, 'office:body'), 'office:text');
  if (!text) throw corruptError(file);
  const deletions = deletionsOf(childOf(text, 'text:tracked-changes'));
  const common = childOf(styles, 'office:styles');
  const counts = {};
  const series: ListSeries = new Map();
  const noteFormats = Object.fromEntries(
    elementsOf(common, 'text:notes-configuration').flatMap(({ attributes }) => {
      const format = attributes['style:num-format'];
      return format === undefined ? [] : [[attributes['text:note-class'] ?? 'footnote', format]];
    }),
  );
  const story = (automatic: XmlElement | undefined): OdtStory => ({
    file,
    office,
    read,
    cells: 0,
    begun: false,
    counts,
    noteFormats,
    series,
    deletions,
    lists: new Map(),
    styles: readOdtStyles([common, childOf(automatic, 'office:automatic-styles')]),
  });
  const body = readOdtBlocks(story(content), elementsOf(text));
  numberLists(body, series);
  const margins = readMargins(story(styles), styles, content);
  return finishDocument(office, margins.header, body, margins.footer);
}

function deletionsOf(changes: XmlElement | undefined): Map<string, string> {
  return new Map(
    elementsOf(changes, 'text:changed-region').flatMap((region): [string, string][] => {
      const deletion = childOf(region, 'text:deletion');
      const words = elementsOf(deletion).map((part) =>
        part.name === 'office:change-info' ? '' : elementText(part),
      );
      const id = region.attributes['text:id'] ?? region.attributes['xml:id'] ?? '';
      return deletion ? [[id, words.join(' ').trim()]] : [];
    }),
  );
}

/** The headers and footers of the page styles that the text uses: the first, those it names, and those that follow them. */
function readMargins(story: OdtStory, styles: XmlElement | undefined, content: XmlElement) {
  const margins = { header: [] as DocumentParagraph[], footer: [] as DocumentParagraph[] };
  const pages = new Map(
    elementsOf(childOf(styles, 'office:master-styles'), 'style:master-page').map((page) => [
      page.attributes['style:name'] ?? '',
      page,
    ]),
  );
  const used = [
    pages.has('Standard') ? 'Standard' : ([...pages.keys()][0] ?? ''),
    ...elementsOf(childOf(content, 'office:automatic-styles')).map(
      ({ attributes }) => attributes['style:master-page-name'] ?? '',
    ),
  ];
  const read = new Set<string>();
  for (const name of used) {
    const page = pages.get(name);
    if (!page || read.has(name)) continue;
    read.add(name);
    used.push(page.attributes['style:next-style-name'] ?? '');
    for (const element of elementsOf(page)) {
      const margin = /^style:(header|footer)/.exec(element.name)?.[1] as 'header' | 'footer' | undefined;
      if (!margin || element.attributes['style:display'] === 'false') continue;
      const blocks = readOdtBlocks(story, elementsOf(element));
      for (const paragraph of paragraphsOf(blocks)) {
        delete paragraph.page;
        margins[margin].push({ ...paragraph, margin });
      }
    }
  }
  return margins;
}
