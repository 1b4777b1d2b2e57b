import { parse } from 'valibot';
import { expect, test } from 'vitest';
import { articleSchema } from '../../contract/articleSchema.ts';
import { anArticle } from '../../testing/factories.ts';
import { chosenAddress, chosenName } from './chosenList.ts';

const named = (...ids: string[]) => ({ articles: ids.map((id) => parse(articleSchema, anArticle({ id }))) });
const [one, two, three] = ['2026-01-01-one', '2026-01-02-two', '2026-01-03-three'] as const;

test('no two choices of articles have one file name', () => {
  const names = [
    chosenName(named(one), {}),
    chosenName(named(one, two), {}),
    chosenName(named(one, three), {}),
    chosenName(named(one, two, three), {}),
    chosenName(named(one, two), { section: 'dari' }),
    chosenName(named(one, two), { section: 'dari', month: '2026-01' }),
    chosenName({ ...named(one, two), list: 'authors/a-desk' }, { section: 'dari' }),
  ];
  expect(new Set(names).size).toBe(names.length);
  expect(names[0]).toBe(one);
  expect(names[1]).toMatch(/^2026-01-01-one-and-1-more-[a-z0-9]{7}$/);
  expect(names.at(-1)).toBe('dari-a-desk');
});

test('a choice has the address of its narrowest list; named articles have none', () => {
  expect(chosenAddress({}, {})).toBeUndefined();
  expect(chosenAddress({}, { section: 'dari' })).toBe('/sections/dari');
  expect(chosenAddress({}, { section: 'dari', month: '1402-07' })).toBe('/archive/1402/07');
  expect(chosenAddress({ list: 'authors/a-desk' }, { section: 'dari' })).toBe('/authors/a-desk');
});
