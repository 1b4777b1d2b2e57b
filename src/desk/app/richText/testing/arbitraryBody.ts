import fc from 'fast-check';
import type { BlockFile } from '../../../../contract/blockSchema.ts';
import type { Span, Text } from '../../../../contract/text/textSchema.ts';

const words = fc.string({
  unit: fc.constantFrom('a', 'ب', ' ', '*', '[', '۳', '\n', '\u200c', '\u{1f333}'),
  minLength: 1,
});

const span: fc.Arbitrary<Span> = fc
  .record(
    {
      text: fc.oneof(words, fc.constantFrom('1', '[2]', '۳')),
      em: fc.constant(true as const),
      strong: fc.constant(true as const),
      href: fc.constantFrom('https://example.org/', '/articles/x_(y)', 'https://example.org/\\a'),
      language: fc.constantFrom('de', 'fa-AF'),
      note: fc.integer({ min: 1, max: 3 }),
    },
    { requiredKeys: ['text'] },
  )
  .filter((run) => Object.keys(run).length > 1);

/** Runs of one look in a row are one run; a text without marks is a string. */
export const arbitraryText: fc.Arbitrary<Text> = fc.oneof(
  fc.oneof(words, fc.constant('')),
  fc
    .array(fc.oneof(words, span), { minLength: 1, maxLength: 6 })
    .filter((runs) => !(runs.length === 1 && typeof runs[0] === 'string') && runs.every(isUnlikeNext)),
);

/** A span with a note is a reference of its own. */
function isUnlikeNext(run: string | Span, at: number, runs: readonly (string | Span)[]): boolean {
  const next = runs[at + 1];
  return (
    next === undefined || (typeof run === 'object' && run.note !== undefined) || look(run) !== look(next)
  );
}

function look(run: string | Span): string {
  if (typeof run === 'string') return '';
  const { text: _, ...marks } = run;
  return JSON.stringify(Object.entries(marks).sort());
}

const language = fc.constantFrom('de', 'ps');
const filledText = arbitraryText.filter((text) => text.length > 0);
const hemistich = fc.oneof(words, fc.constant(''));

function blockOf(depth: number): fc.Arbitrary<BlockFile> {
  const block = (type: string, required: object, optional: object = {}) =>
    fc.record(
      { type: fc.constant(type), ...required, ...optional, language },
      { requiredKeys: ['type', ...Object.keys(required)] as never },
    ) as unknown as fc.Arbitrary<BlockFile>;
  const paragraph = block('paragraph', { text: arbitraryText }).map((one) => {
    const { text, language: own } = one as { text: Text; language?: string };
    return typeof text === 'string' && own === undefined ? text : one;
  });
  const simple = [
    paragraph,
    block('heading', { level: fc.constantFrom(2, 3, 4), text: arbitraryText }),
    block('list', { items: fc.array(arbitraryText, { minLength: 1 }) }, { ordered: fc.boolean() }),
    block(
      'verse',
      { bayts: fc.array(fc.tuple(hemistich, hemistich), { minLength: 1 }) },
      { attribution: filledText },
    ),
    block(
      'figure',
      {
        src: fc.constant('images/kite.svg'),
        alt: words,
        width: fc.integer({ min: 1 }),
        height: fc.integer({ min: 1 }),
      },
      { caption: filledText },
    ),
    block(
      'table',
      { rows: fc.array(fc.array(arbitraryText, { minLength: 1 }), { minLength: 1 }) },
      { head: fc.array(arbitraryText, { minLength: 1 }) },
    ),
    block('note', { number: fc.integer({ min: 1 }), text: arbitraryText }),
    block('gap', {}),
    block('break', {}),
    fc.constant({ type: 'hologram', light: [1, { of: 'day' }] } as unknown as BlockFile),
  ];
  if (depth === 0) return fc.oneof(...simple);
  const body = fc.array(blockOf(depth - 1), { minLength: 1, maxLength: 3 });
  return fc.oneof(...simple, block('quote', { body }, { cite: filledText }));
}

/** A block of any type, quotations in quotations too, spelled as the desk spells it. */
export const arbitraryBlock: fc.Arbitrary<BlockFile> = blockOf(2);
