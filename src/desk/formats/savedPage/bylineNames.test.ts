import { expect, test } from 'vitest';
import { bylineNames } from './bylineNames.ts';

test.each([
  ['By Sara Wardak', ['Sara Wardak']],
  ['Posted by Sara Wardak on 12 March 2024 at 10:30 am', ['Sara Wardak']],
  ['Sara Wardak | 12.03.2024', ['Sara Wardak']],
  ['12 Mar 2024', []],
  ['https://valley.example/sara', []],
])('of a byline only the names are kept: %s', (byline, names) => {
  expect(bylineNames([byline])).toEqual(names);
});
