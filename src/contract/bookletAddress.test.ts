import { expect, test } from 'vitest';
import { bookletAddress, bookletSource } from './bookletAddress.ts';

const read = (address: string, hash = '') => bookletSource(address.slice(address.indexOf('?')), hash);

test('an address says which list is printed, and which of its pages', () => {
  expect(read(bookletAddress())).toEqual({});
  expect(read(bookletAddress('/archive/1402/07'))).toMatchObject({ list: 'archive/1402/07' });
  expect(read(bookletAddress('/sections/dari/page/2'))).toEqual({ list: 'sections/dari', page: 2 });
  expect(read(bookletAddress('/'))).toMatchObject({ list: 'all' });
  expect(read('/saved?kept=a')).toBeUndefined();
});

test('its place names articles; any other place names none', () => {
  const ids = ['2023-09-29-a', '2023-10-01-b'];
  expect(read(bookletAddress('/sections/dari'), `#${ids.join(',')}`)).toMatchObject({
    list: 'sections/dari',
    ids,
  });
  expect(read(bookletAddress(), '#text')?.ids).toBeUndefined();
  expect(read(bookletAddress(), '#2023-09-29-a,../x')?.ids).toBeUndefined();
});
