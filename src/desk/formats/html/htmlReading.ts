import { type DocumentBuilder, paragraphBlocks } from '../documentBuilder.ts';
import type { Item } from '../item.ts';
import type { DocumentBlock } from '../parsedDocument.ts';
import type { XmlElement } from '../parseXml.ts';
import type { HtmlNotes } from './htmlNotes.ts';
import type { Properties, Surroundings } from './surroundings.ts';

/** A web page while it is read: its blocks so far, and the paragraph that is open. */
export interface HtmlReading {
  office: DocumentBuilder;
  notes: HtmlNotes;
  /** No part of the text. */
  converterHeader: XmlElement | undefined;
  missingPictures: Set<string>;
  keys: Map<XmlElement, string>;
  countCell(): void;
  blocks: DocumentBlock[];
  items: Item[];
  /** The properties of the paragraph that `items` will be. */
  open: Properties;
  spaced: boolean;
}

/** Ends the paragraph that is being read; the next one has these properties. */
export function finish(reading: HtmlReading, next: Properties = {}): void {
  const last = reading.items.findLast((item) => 'text' in item);
  if (reading.spaced && last && 'text' in last && last.note === undefined)
    last.text = last.text.replace(/ $/, '');
  const blocks = paragraphBlocks(reading.items, { properties: reading.open });
  reading.blocks.push(...blocks);
  // A list's sign stands before the first words only.
  if (blocks.some(({ kind }) => kind === 'paragraph')) delete reading.open.list;
  reading.office.findings.end();
  reading.items = [];
  reading.office.findings.begin(reading.items, 1);
  reading.open = next;
  reading.spaced = true;
}

/** Ends the paragraph that is being read; in the same item of a list there may be a next one, with these properties. */
export function continueItem(reading: HtmlReading, { list: _, ...next }: Properties): void {
  finish(reading, reading.open);
  const { list } = reading.open;
  reading.open = list ? { ...next, list } : next;
}

/** Adds words to the open paragraph, their white space as a browser shows it. */
export function addText(
  reading: HtmlReading,
  text: string,
  { look, href, verbatim, shiftWriter, struck }: Surroundings,
): void {
  let shown = verbatim ? text : text.replace(/[\t\n\f\r ]+/g, ' ');
  if (!verbatim && reading.spaced) shown = shown.replace(/^ /, '');
  if (!shown) return;
  if (struck && shown.trim())
    reading.office.findings.report(
      'Struck-through text was kept as ordinary text; check whether it belongs there.',
    );
  reading.spaced = !verbatim && shown.endsWith(' ');
  const looks = { western: look, complex: look };
  if (shiftWriter) shown = shiftWriter(shown);
  reading.items.push(href ? { text: shown, looks, href } : { text: shown, looks });
}

/** White space around a line's end is white space of the file. */
export function endLine(reading: HtmlReading, { look }: Surroundings): void {
  const last = reading.items.at(-1);
  if (last && 'text' in last && last.note === undefined && reading.spaced)
    last.text = last.text.replace(/ $/, '');
  reading.items.push({ text: '\n', looks: { western: look, complex: look } });
  reading.spaced = true;
}
