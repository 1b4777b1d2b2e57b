import fc from 'fast-check';

/** Words of both directions, with what has an order of its own, pairs of surrogates, and an author's own isolates. */
const words = fc
  .array(
    fc.constantFrom(
      ...[
        'word',
        'hyphen-ated',
        'می\u200cرود',
        'افغانستان',
        '(2023)',
        '+93 700',
        '👩‍🏫',
        'https://www.example.org/a?b=(c)',
      ],
      ...[
        '\u2067سلام\u2069',
        '«',
        '»',
        '۱۴۰۲',
        'é',
        '\u2066in \u2067در\u2069 side\u2069',
        '\n',
        'x'.repeat(90),
        'ی'.repeat(90),
      ],
    ),
    { minLength: 1, maxLength: 24 },
  )
  .map((all) => `A ${all.join(' ')}`);
const language = fc.option(fc.constantFrom('fa-AF', 'en', 'ps', 'de'), { nil: undefined });
const flag = fc.option(fc.boolean(), { nil: undefined });
const span = fc.record({
  text: words,
  em: flag,
  strong: flag,
  language,
  href: fc.option(fc.constantFrom('https://example.org/', 'mailto:a@example.org', '/about', '#p2'), {
    nil: undefined,
  }),
  note: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
});
const marker = fc.integer({ min: 1, max: 3 }).map((note) => ({ text: String(note), note }));
const text = fc.oneof(
  { weight: 6, arbitrary: words },
  fc.constant(''),
  fc.array(fc.oneof(words, span, marker), { minLength: 1, maxLength: 5 }),
);
const texts = fc.array(text, { minLength: 1, maxLength: 12 });

const { block } = fc.letrec<{ block: unknown }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small' },
    words,
    fc.record({ type: fc.constant('paragraph'), text, language }),
    fc.record({ type: fc.constant('heading'), level: fc.constantFrom(2, 3, 4), text: words }),
    fc.record({ type: fc.constant('list'), ordered: fc.boolean(), items: texts, language }),
    fc.record({
      type: fc.constant('verse'),
      bayts: fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 8 }),
      attribution: fc.option(text, { nil: undefined }),
      language,
    }),
    fc.record({
      type: fc.constant('figure'),
      src: fc.constantFrom('images/a.svg', 'images/b.jpg'),
      alt: words,
      caption: fc.option(text, { nil: undefined }),
      width: fc.constant(4),
      height: fc.constant(3),
    }),
    fc.record({
      type: fc.constant('table'),
      head: fc.option(texts, { nil: undefined }),
      rows: fc.array(fc.array(text, { maxLength: 22 }), {
        minLength: 1,
        maxLength: 6,
      }),
      language,
    }),
    fc.record({ type: fc.constant('note'), number: fc.integer({ min: 4, max: 900 }), text }),
    fc.constantFrom({ type: 'gap' }, { type: 'break' }, { type: 'hologram' }),
    fc.record({
      type: fc.constant('quote'),
      body: fc.array(tie('block'), { minLength: 1, maxLength: 4 }),
      cite: fc.option(text, { nil: undefined }),
      language,
    }),
  ),
}));

/** Bodies of articles as files hold them, of every block type. */
export const bodies = fc.array(block, { minLength: 1, maxLength: 6 });
