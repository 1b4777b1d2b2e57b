import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { chooseRelated } from './chooseRelated.ts';
import { knownChoice } from './knownChoice.ts';
import { someArchive } from './testing/someArchive.ts';

function memory() {
  const facts = new Map<string, string>();
  return {
    fact: (name: string) => facts.get(name),
    setFact: vi.fn((name: string, value: string | undefined) => {
      if (value !== undefined) facts.set(name, value);
    }),
  };
}

test('articles that are added are chosen for as if all were chosen again', () => {
  fc.assert(
    fc.property(someArchive, fc.nat(60), (articles, first) => {
      const store = memory();
      for (const count of [first, first + 1, articles.length])
        expect(knownChoice('code', store, articles.slice(0, count))).toEqual(
          chooseRelated(articles.slice(0, count)),
        );
    }),
  );
});

test('an article that comes between others, changes or goes is counted with', () => {
  fc.assert(
    fc.property(someArchive, someArchive, fc.nat(60), fc.nat(3), (articles, [...more], at, gone) => {
      const store = memory();
      knownChoice('code', store, articles);
      const changed = articles.toSpliced(at, gone, ...more);
      expect(knownChoice('code', store, changed)).toEqual(chooseRelated(changed));
    }),
  );
});

test('nothing new writes nothing, and other code chooses again', () => {
  const [articles = []] = fc.sample(someArchive, { numRuns: 1, seed: 1 });
  const store = memory();
  const chosen = knownChoice('code', store, articles);
  expect(knownChoice('code', store, articles)).toEqual(chosen);
  expect(store.setFact).toHaveBeenCalledTimes(1);
  knownChoice('newer code', store, articles);
  expect(store.setFact).toHaveBeenCalledTimes(2);
});
