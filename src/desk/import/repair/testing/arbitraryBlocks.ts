import fc from 'fast-check';
import type { DocumentBlock, DocumentParagraph, DocumentRun } from '../../../formats/parsedDocument.ts';
import { runText } from '../../../formats/runText.ts';

const words = [
  'the',
  'road',
  'goes',
  'Nagorno-',
  'Karabakh',
  'govern-',
  'ment',
  'Vor-',
  'und',
  'deutsch-',
  'Kabul',
  '“Open',
  'shut”',
  '(in',
  'out)',
  'end.',
  'Yes?',
  'و',
  'کتاب‌ها',
  'می‌‌رود',
  '«راه',
  'دور»',
  'است.',
  'ﻻﷲ',
  'ﬁne',
  'e\u0301t\u00e9',
  '—',
  '…',
  '***',
  '[…]',
  'so\u00adft',
  '\u200fراه\u200f',
  '\u202cx',
  '1.',
  '•',
  'به نام خداوند\tجان و خرد دل',
  '«\u202fmot\u202f»',
  'Figure 1:',
];
const gaps = [' ', ' ', ' ', ' ', '  ', '\n', '\n', '\t', '\u00a0', '    ', '', '-\n'];

const text = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...gaps)), { maxLength: 14 })
  .map((parts) => parts.flat().join(''));
const maybe = fc.option(fc.boolean(), { nil: undefined });

const run: fc.Arbitrary<DocumentRun> = fc.oneof(
  { weight: 9, arbitrary: fc.record({ text, strong: maybe, em: maybe }) },
  {
    weight: 1,
    arbitrary: fc.record({
      text,
      href: fc.constantFrom('https://e.org', 'javascript:x', '#1', '/a', 'b.html'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ text: fc.constantFrom('', '1', '*'), note: fc.constantFrom('a', 'b', 'none') }),
  },
);

const style = fc.option(fc.constantFrom('title', 'heading', 'quote', 'caption', 'verse'), {
  nil: undefined,
  freq: 1,
});
const list = fc.record({ ordered: fc.boolean(), depth: fc.integer({ min: 0, max: 3 }) });

/** Any paragraph a format's reader may return, of such runs. */
export function paragraphsOf(run: fc.Arbitrary<DocumentRun>): fc.Arbitrary<DocumentParagraph> {
  return fc.record(
    {
      kind: fc.constant('paragraph' as const),
      runs: fc.array(run, { maxLength: 4 }),
      style,
      level: fc.integer({ min: 1, max: 6 }),
      align: fc.constantFrom('start', 'center', 'end', 'justify'),
      list: fc.option(list, { nil: undefined }),
      size: fc.constantFrom(10, 12, 14),
      page: fc.integer({ min: 1, max: 3 }),
      indented: fc.boolean(),
      full: fc.boolean(),
    },
    { requiredKeys: ['kind', 'runs'] },
  );
}

/** Any blocks in a row: such paragraphs, and others among them. */
export function blocksOf(
  run: fc.Arbitrary<DocumentRun>,
  paragraph = paragraphsOf(run),
): fc.Arbitrary<DocumentBlock[]> {
  const other: fc.Arbitrary<DocumentBlock> = fc.oneof(
    fc.record({ kind: fc.constantFrom('pageBreak' as const, 'rule' as const) }),
    fc.record({
      kind: fc.constant('image' as const),
      image: fc.constantFrom('picture', 'none'),
      alt: fc.constant(''),
    }),
    fc.record({
      kind: fc.constant('table' as const),
      rows: fc.array(fc.array(fc.array(run, { maxLength: 2 }), { maxLength: 3 }), { maxLength: 3 }),
      headRows: fc.integer({ min: 0, max: 2 }),
      ruled: maybe,
    }),
  );
  const block = fc.oneof({ weight: 6, arbitrary: paragraph }, { weight: 2, arbitrary: other });
  return fc.array(block, { maxLength: 10 });
}

export const anyParagraph = paragraphsOf(run);
export const anyBlocks = blocksOf(run);

/** The letters and figures of blocks, in order and in the form they are published in: what no repair may change. */
export function lettersOf(blocks: readonly DocumentBlock[]): string {
  return blocks
    .map((block) => {
      if (block.kind === 'paragraph') return runText(block.runs);
      return block.kind === 'table' ? runText(block.rows.flat(2)) : '';
    })
    .join('')
    .normalize('NFKC')
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}
