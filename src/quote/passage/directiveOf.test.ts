import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseTextDirectives, writeTextDirective } from '../address/textDirective.ts';
import { findWordPlace, writeWordPlace } from '../address/wordPlace.ts';
import { directiveOf } from './directiveOf.ts';
import { findDirective } from './findDirective.ts';
import { findPassages } from './findPassages.ts';
import { foldedArticle, type Passage, type QuotableText } from './foldedArticle.ts';
import { wholeWords } from './wholeWords.ts';

const textOf = (text: string, block: number, language = 'fa-AF', signs: number[] = []): QuotableText => ({
  text,
  language,
  block,
  signs,
});
const persian = [
  textOf('کتاب‌های هرات را می‌شناسد؛ «نامه» در آن نیست.', 1),
  textOf('چو کشور نباشد تن من مباد', 2),
  textOf('همه سر به سر تن به کشتن دهیم', 2),
  textOf('چو کشور نباشد تن من مباد', 3),
  textOf('The so-called, “first” one & the first again: the first.', 4, 'en'),
];

/** The passage between two pieces of the texts, each the first of its text. */
function from(texts: readonly QuotableText[], at: number, first: string, to = at, last = first): Passage {
  const end = (texts[to]?.text.lastIndexOf(last) ?? -1) + last.length;
  const passage = wholeWords(texts, {
    from: { at, offset: texts[at]?.text.indexOf(first) ?? -1 },
    to: { at: to, offset: end },
  });
  if (!passage) throw new Error(`${first} is not there`);
  return passage;
}

/** What a link to the passage leads to; the words' numbers are left out unless they are wanted. */
function linked(texts: readonly QuotableText[], passage: Passage, isCounted = false): Passage | undefined {
  const article = foldedArticle(texts);
  const block = texts[passage.from.at]?.block;
  const directives = parseTextDirectives(`#${writeTextDirective(directiveOf(article, passage))}`);
  const words = (isCounted && writeWordPlace(article, passage, block)) || null;
  return findPassages(article, { directives, words, block })[0];
}

describe('the directive of a passage', () => {
  test.each([
    ['in words with a ZWNJ', from(persian, 0, 'های هرات', 0, 'می')],
    ['over a border', from(persian, 0, 'نیست', 2, 'دهیم')],
    ['that is twice in the article, the second', from(persian, 3, 'نباشد', 3, 'مباد')],
    ['that is twice in the article, the first', from(persian, 1, 'نباشد', 1, 'مباد')],
    ['with the standard’s own signs', from(persian, 4, 'so-called', 4, 'one &')],
    ['that ends where another place does', from(persian, 4, 'first” one', 4, 'again')],
  ])('leads to a passage %s', (_, passage) => {
    expect(linked(persian, passage)).toEqual(passage);
  });

  test('holds no whole page: a long passage is named by its ends', () => {
    const long = [textOf('eins zwei drei vier fünf sechs sieben acht neun zehn '.repeat(40).trim(), 1, 'de')];
    const directive = directiveOf(foldedArticle(long), from(long, 0, 'eins', 0, 'zehn'));
    expect(directive.start.length).toBeLessThan(100);
    expect(directive.end).toBeDefined();
  });

  test('does not reach over the sign of a note, which stands in the page between its words', () => {
    const noted = [textOf('The river was dug by hand, says the book.', 1, 'en', [13])];
    const passage = from(noted, 0, 'river', 0, 'by hand');
    expect(directiveOf(foldedArticle(noted), passage)).toEqual({ start: 'river was', end: 'dug by hand' });
    expect(linked(noted, passage)).toEqual(passage);
  });

  test('leads back from any choice of any texts', () => {
    const word = fc.constantFrom(
      'نی',
      'می‌رود',
      'bread',
      'naïve',
      'Tür',
      'l’eau',
      'الف',
      '«بس»',
      'ß',
      '12.5%',
      'ۀ',
      'a',
    );
    const paragraph = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' '));
    const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 4 });
    const choice = fc.tuple(paragraphs, fc.nat(), fc.nat(), fc.nat(), fc.nat());
    fc.assert(
      fc.property(choice, ([rows, a, b, c, d]) => {
        const texts = rows.map((text, at) => textOf(text, at + 1));
        const [low, high] = [a % rows.length, b % rows.length].sort((x, y) => x - y) as [number, number];
        const ends = [c % ((rows[low]?.length ?? 0) + 1), d % ((rows[high]?.length ?? 0) + 1)] as const;
        const [start, end] = low === high ? ([Math.min(...ends), Math.max(...ends)] as const) : ends;
        const passage = wholeWords(texts, {
          from: { at: low, offset: start },
          to: { at: high, offset: end },
        });
        if (!passage) return;
        const found = linked(texts, passage, true);
        // Where the count alone tells two places apart, a sign at an end is lost: « or a full stop.
        const words = ({ from: one, to: other }: Passage) =>
          texts
            .slice(one.at, other.at + 1)
            .map(({ text }, at) =>
              text
                .slice(at ? 0 : one.offset, one.at + at === other.at ? other.offset : undefined)
                .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''),
            );
        expect(found && words(found)).toEqual(words(passage));
      }),
    );
  });
});

test('a passage that is not there any more is not found, and one that has moved is', () => {
  const article = foldedArticle(persian);
  const passage = from(persian, 1, 'تن', 1, 'مباد');
  const directive = directiveOf(article, passage);
  const words = writeWordPlace(article, passage, 2) ?? '';
  const moved = foldedArticle([
    textOf('یک بند نو.', 1),
    ...persian.map((text) => ({ ...text, block: (text.block ?? 0) + 1 })),
  ]);
  expect(findDirective(moved, directive, 2)?.from.at).toBe(2);
  expect(findWordPlace(moved, words, 2)?.from.at).toBe(2);
  const gone = foldedArticle([textOf('یک بند نو.', 1), textOf('دیگر هیچ.', 2)]);
  expect(findDirective(gone, directive, 2)).toBeUndefined();
  expect(findWordPlace(gone, words, 2)).toBeUndefined();
  for (const nonsense of ['', '1', '0-0-0', '-1-2-x', '1-999999-a', '9e9-1-a'])
    expect(findWordPlace(article, nonsense)).toBeUndefined();
});

test('a directive whose beginnings and ends are everywhere is sought in one pass', () => {
  const long = foldedArticle([textOf('a b '.repeat(2000).trim(), 1, 'en'), textOf('c', 2, 'en')]);
  const { folded } = long;
  let compared = 0;
  // Every comparison of the search begins with one of these.
  const counting = new Proxy(Object(folded) as object, {
    get(target, name) {
      const value = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      compared += 1;
      return value.bind(folded);
    },
  });
  expect(
    findDirective({ ...long, folded: counting as unknown as string }, { start: 'a', end: 'b', suffix: 'no' }),
  ).toBeUndefined();
  expect(compared).toBeLessThan(50_000);
  expect(findDirective(long, { start: 'a', end: 'b', suffix: 'c' })?.to).toEqual({ at: 0, offset: 7999 });
});

test('half a word is quoted whole, in Persian too', () => {
  const [text = textOf('', 1)] = persian;
  const start = text.text.indexOf('شناسد');
  const passage = wholeWords(persian, {
    from: { at: 0, offset: start + 1 },
    to: { at: 0, offset: start + 3 },
  });
  expect(passage && text.text.slice(passage.from.offset, passage.to.offset)).toBe('می‌شناسد');
});
