import { expect, test } from 'vitest';
import { aPublication } from '../../testing/factories.ts';
import { addressOf, partOf } from './chosenBook.ts';

const publication = aPublication();
const author = { text: 'میز', language: 'fa-AF' };
const list = 'authors/miz';

test('a book is called after what was chosen, each name in its language, an author as their page names them', () => {
  const part = partOf({ section: 'dari', month: '1402-07' }, { publication, author });
  expect(part('de')).toEqual([
    { text: 'Dari', language: 'en' },
    { text: 'Mizan 1402', language: 'de' },
    author,
  ]);
  expect(partOf({}, { publication })('de')).toEqual([]);
});

test('a book has the address of a list if it is all of that list', () => {
  const origin = 'https://www.example.org';
  expect(addressOf({ section: 'dari' }, { publication })).toBe(`${origin}/sections/dari`);
  expect(addressOf({ month: '1402-07' }, { publication })).toBe(`${origin}/archive/1402/07`);
  expect(addressOf({ author: 'میز' }, { publication, list })).toBe(`${origin}/authors/miz`);
  expect(addressOf({ section: 'dari', author: 'میز' }, { publication, list })).toBeUndefined();
  expect(addressOf({}, { publication })).toBeUndefined();
});
