import type { Inline, Stretch } from './letterheadDocument.ts';
import { escaped } from './xml.ts';

/** Words as OpenDocument's paragraph content: spans, links, footnotes, and white space that XML would swallow. */
export function inlineXml(text: Inline): string {
  return [text].flat().map(stretchXml).join('');
}

function stretchXml(stretch: string | Stretch): string {
  if (typeof stretch === 'string') return wordsXml(stretch);
  const look = [stretch.em && 'em', stretch.strong && 'strong'].filter(Boolean).join('-');
  let xml = wordsXml(stretch.text);
  if (look) xml = `<text:span text:style-name="${look}">${xml}</text:span>`;
  if (stretch.language) xml = `<text:span text:style-name="in-${stretch.language}">${xml}</text:span>`;
  if (stretch.href) xml = `<text:a xlink:type="simple" xlink:href="${escaped(stretch.href)}">${xml}</text:a>`;
  return stretch.note === undefined ? xml : xml + noteXml(stretch.note);
}

function noteXml(note: string): string {
  return `<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p text:style-name="Footnote">${wordsXml(note)}</text:p></text:note-body></text:note>`;
}

/** OpenDocument 1.3, 6.1.2: the second of two spaces in a row, tabulators and line ends are elements. */
function wordsXml(text: string): string {
  return escaped(text)
    .replace(/ ( +)/g, (_, more: string) => ` <text:s text:c="${more.length}"/>`)
    .replace(/^ | $/g, '<text:s/>')
    .replaceAll('\t', '<text:tab/>')
    .replaceAll('\n', '<text:line-break/>');
}
