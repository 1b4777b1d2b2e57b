import { publication } from '../../../../testing/bundledArchive.ts';
import type { DocumentBlock, ParsedDocument } from '../../../formats/parsedDocument.ts';
import { documentWith, paragraph } from '../../../formats/testing/documentParts.ts';
import { oneLine, textOf } from '../paragraphText.ts';
import { separateLetterhead } from '../separateLetterhead.ts';

/** What is printed over a text in English, line by line. */
export const masthead = [
  'افغانستان آزاد – آزاد افغانستان',
  'AA-AA',
  'چو کشور نباشد تن من مباد\tبدین بوم و بر زنده یک تن مباد',
  'همه سر به سر تن به کشتن دهیم\tاز آن به که کشور به دشمن دهیم',
  'www.afgazad.com\tafgazad@gmail.com',
  'European Languages\tزبانهای اروپائی'.replace('اروپائی', 'اروپایی'),
];
/** Author, day and title as the letterhead has them. */
export const fields = ['AA-AA desk', '29.09.2023', '*The Karez under the Street'];
export const text =
  'A karez is dug from below, one shaft after the other, until the water finds its own way to the fields.';
export const more =
  'In autumn the diggers come back and clean what the spring has filled with silt and stones.';

/** Lines of a document: `*` bold italic, `# ` a heading, `---` a page's end, `^` in the margin, `N:` on page N. */
export function documentOf(...lines: (string | DocumentBlock)[]): ParsedDocument {
  const blocks = lines.map((line): DocumentBlock => {
    if (typeof line !== 'string') return line;
    const [, page, mark, words = ''] = /^(?:(\d):)?(\*|# |\^|)([\s\S]*)$/u.exec(line) ?? [];
    const place = page === undefined ? {} : { page: Number(page) };
    if (words === '---') return { kind: 'pageBreak', ...place };
    const look = mark === '*' ? { strong: true, em: true } : {};
    const made = paragraph([{ text: words, ...look }], place);
    if (mark === '# ') return { ...made, style: 'heading', level: 1 };
    return mark === '^' ? { ...made, margin: 'header' } : made;
  });
  return documentWith(blocks);
}

/** What is read from such lines: the text that is left, the fields, and the findings' kinds and words. */
export function read(...lines: (string | DocumentBlock)[]) {
  const { blocks, fields, findings } = separateLetterhead(documentOf(...lines), publication);
  const { title, ...others } = fields;
  return {
    text: blocks.map((block) => (block.kind === 'paragraph' ? textOf(block) : `[${block.kind}]`)),
    ...(title && { title: oneLine(textOf({ runs: title })) }),
    ...others,
    findings: findings.map(({ kind, place }) => `${kind}: ${place.words}`),
  };
}
