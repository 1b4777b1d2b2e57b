import { escapeXml } from '../../src/desk/formats/testing/escapeXml.ts';
import type { Inline, Segment } from './letterheadDocument.ts';

/** Words as OpenDocument's paragraph content: spans, links, footnotes, and white space that XML would swallow. */
export function inlineXml(text: Inline): string {
  return [text].flat().map(stretchXml).join('');
}

function stretchXml(segment: string | Segment): string {
  if (typeof segment === 'string') return wordsXml(segment);
  const look = [segment.em && 'em', segment.strong && 'strong'].filter(Boolean).join('-');
  let xml = wordsXml(segment.text);
  if (look) xml = `<text:span text:style-name="${look}">${xml}</text:span>`;
  if (segment.language) xml = `<text:span text:style-name="in-${segment.language}">${xml}</text:span>`;
  if (segment.href)
    xml = `<text:a xlink:type="simple" xlink:href="${escapeXml(segment.href)}">${xml}</text:a>`;
  return segment.note === undefined ? xml : xml + noteXml(segment.note);
}

function noteXml(note: string): string {
  return `<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p text:style-name="Footnote">${wordsXml(note)}</text:p></text:note-body></text:note>`;
}

/** OpenDocument 1.3, 6.1.2: the second of two spaces in a row, tabulators and line ends are elements. */
function wordsXml(text: string): string {
  return escapeXml(text)
    .replace(/ ( +)/g, (_, more: string) => ` <text:s text:c="${more.length}"/>`)
    .replace(/^ | $/g, '<text:s/>')
    .replaceAll('\t', '<text:tab/>')
    .replaceAll('\n', '<text:line-break/>');
}
