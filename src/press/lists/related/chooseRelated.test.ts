import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseRelated } from './chooseRelated.ts';
import type { Comparable } from './comparable.ts';
import { someArchive } from './testing/someArchive.ts';

let texts = 0;
const article = (facts: Partial<Comparable> = {}): Comparable => ({
  language: 'en',
  family: `text ${texts++}`,
  topics: [],
  authors: [],
  words: [],
  ...facts,
});
const chosen = (articles: Comparable[], place: number) =>
  chooseRelated(articles)[place]?.map((one) => one.place);

test('a topic in common is stronger than an author, and both than nothing', () => {
  const articles = [
    article({ authors: ['authors/ann'] }),
    article({ topics: ['topics/bread'] }),
    article(),
    article({ topics: ['topics/bread'], authors: ['authors/ann'] }),
  ];
  expect(chooseRelated(articles)[3]).toEqual([
    { place: 1, shared: { by: 'topic', keys: ['topics/bread'] } },
    { place: 0, shared: { by: 'author', keys: ['authors/ann'] } },
  ]);
  expect(chosen(articles, 2)).toEqual([]);
});

test('one rare word may be chance, two are a reason; the rarest is named first', () => {
  const articles = [
    article({ words: [1, 9] }),
    ...Array.from({ length: 4 }, () => article({ words: [2] })),
    article({ words: [1, 2] }),
    article({ words: [2, 1, 3] }),
  ];
  expect(chosen(articles, 0)).toEqual([]);
  expect(chooseRelated(articles)[6]).toEqual([{ place: 5, shared: { by: 'words', keys: [1, 2] } }]);
});

test('words that many articles have are no reason', () => {
  const articles = Array.from({ length: 30 }, () => article({ words: [1, 2] }));
  expect(chosen(articles, 29)).toEqual([]);
});

test('versions of the text are left out, and of another text one is chosen, in the article’s language', () => {
  const topics = ['topics/bread'];
  const articles = [
    article({ topics, family: 'other', language: 'de' }),
    article({ topics, family: 'other', language: 'en' }),
    article({ topics, family: 'own', language: 'de' }),
    article({ topics, family: 'own' }),
  ];
  expect(chosen(articles, 3)).toEqual([1]);
  expect(chosen(articles, 2)).toEqual([0]);
});

test('of any archive at most three others are chosen, of different texts, each for a reason', () => {
  fc.assert(
    fc.property(someArchive, (articles) => {
      const choice = chooseRelated(articles);
      for (const [place, { family }] of articles.entries()) {
        const own = choice[place] ?? [];
        expect(own.length).toBeLessThanOrEqual(3);
        const families = [family, ...own.map((one) => articles[one.place]?.family)];
        expect(new Set(families).size).toBe(families.length);
        for (const { shared } of own)
          expect(shared.keys.length).toBeGreaterThan(shared.by === 'words' ? 1 : 0);
      }
    }),
  );
});

test('what is chosen for some is what is chosen for all', () => {
  fc.assert(
    fc.property(someArchive, fc.array(fc.nat(59)), (articles, asked) => {
      const places = asked.filter((place) => place < articles.length);
      const all = chooseRelated(articles);
      expect(chooseRelated(articles, places)).toEqual(places.map((place) => all[place]));
    }),
  );
});

test('one more article changes only what belongs to articles near it that share something with it', () => {
  fc.assert(
    fc.property(someArchive, (articles) => {
      const newest = articles.at(-1);
      if (!newest) return;
      const [before, after] = [chooseRelated(articles.slice(0, -1)), chooseRelated(articles)];
      const things = [...newest.topics, ...newest.authors, ...newest.words];
      const near = new Set(
        things.flatMap((thing) =>
          articles
            .flatMap(({ topics, authors, words }, at) =>
              [...topics, ...authors, ...words].includes(thing) ? [at] : [],
            )
            .slice(-5),
        ),
      );
      for (const place of articles.keys()) {
        if (place === articles.length - 1 || near.has(place)) continue;
        expect(after[place]).toEqual(before[place]);
      }
    }),
  );
});
