import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ArticleFile } from '../../contract/articleSchema.ts';
import { anArticle } from '../../testing/factories.ts';
import { changedPassages } from './changedPassages.ts';

const of = (...body: unknown[]) => anArticle({ body }) as ArticleFile;

test('a changed passage is told with what it was, whatever holds it', () => {
  const before = of('The first.', { type: 'list', items: ['red tea', 'bread'] }, 'The last one is here.');
  const after = of('The first.', { type: 'list', items: ['green tea', 'bread'] }, 'The last one was here.');
  expect(changedPassages(before, after)).toEqual([
    { before: 'red tea', after: 'green tea' },
    { before: 'The last one is here.', after: 'The last one was here.' },
  ]);
});

test('title and summary are passages too', () => {
  const before = anArticle({ title: 'Tea in Balkh', summary: 'About tea.' }) as ArticleFile;
  const after = anArticle({ title: 'Tea in Herat', summary: 'About tea.' }) as ArticleFile;
  expect(changedPassages(before, after)).toEqual([{ before: 'Tea in Balkh', after: 'Tea in Herat' }]);
});

test('what was added or removed stands alone; what is unlike is not taken for a change', () => {
  expect(changedPassages(of('One.', 'Two.'), of('One.', 'Two.', 'Three.'))).toEqual([{ after: 'Three.' }]);
  expect(changedPassages(of('One.', 'Two.', 'Three.'), of('One.', 'Three.'))).toEqual([{ before: 'Two.' }]);
  expect(
    changedPassages(of('A kite above the roofs.'), of('Bread from the oven.', 'A kite above the hills.')),
  ).toEqual([
    { after: 'Bread from the oven.' },
    { before: 'A kite above the roofs.', after: 'A kite above the hills.' },
  ]);
  expect(changedPassages(of('A kite above roofs.'), of('Bread from ovens.'))).toEqual([
    { before: 'A kite above roofs.' },
    { after: 'Bread from ovens.' },
  ]);
});

test('emphasis, a link, a passage that moved and a block that cannot be read are no change of words', () => {
  const before = of('Plain words.', 'Another.', 'The end.', { type: 'table', rows: 1 });
  const after = of('Another.', 'The end.', {
    type: 'paragraph',
    text: [{ text: 'Plain', em: true }, ' words.'],
  });
  expect(changedPassages(before, after)).toEqual([]);
});

test('a passage has the language of its block, or of the block around it, where that is not the article’s', () => {
  const quote = (text: string) => ({ type: 'quote', language: 'fa-AF', body: [text], cite: 'X' });
  const german = (text: string) => ({ type: 'paragraph', language: 'de', text });
  expect(
    changedPassages(
      of(quote('چای سبز است.'), german('Der Tee ist grün.'), 'Red tea.'),
      of(quote('چای سیاه است.'), 'Green tea.'),
    ),
  ).toEqual([
    { before: 'چای سبز است.', after: 'چای سیاه است.', language: 'fa-AF' },
    { before: 'Der Tee ist grün.', language: 'de' },
    { before: 'Red tea.', after: 'Green tea.' },
  ]);
  expect(changedPassages(of('Tee'), of(german('Tee')))).toEqual([]);
});

test('one change in several places is told once', () => {
  expect(changedPassages(of('Tea.', 'Same.', 'Tea.'), of('Green tea.', 'Same.', 'Green tea.'))).toEqual([
    { before: 'Tea.', after: 'Green tea.' },
  ]);
});

test('an article of very many passages is compared, too', () => {
  const body = Array.from({ length: 2500 }, (_, at) => `Passage ${at} of many.`);
  const changed = body.map((text, at) => (at === 1200 ? 'Something else entirely.' : text));
  expect(changedPassages(of(...body), of(...changed))).toEqual([
    { before: 'Passage 1200 of many.' },
    { after: 'Something else entirely.' },
  ]);
});

test('whatever the two states: every passage is of its state, and a state against itself has none', () => {
  const passage = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 5 });
  const state = fc.array(
    passage.map((words) => words.join(' ')),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(state, state, (old, now) => {
      const found = changedPassages(of(...old), of(...now));
      for (const { before, after } of found) {
        expect(before ?? after).toBeDefined();
        expect(before).not.toBe(after);
        if (before !== undefined) expect(old).toContain(before);
        if (after !== undefined) expect(now).toContain(after);
      }
      expect(changedPassages(of(...old), of(...old))).toEqual([]);
    }),
  );
});
