import { expect, test } from 'vitest';
import { masthead, read, text } from './testing/readLines.ts';

test.each(['Pashto\tپښتو', 'پښتو'])('a section’s label in its own language is not an author: %s', (label) => {
  const sheet = [...masthead.slice(0, -1), label];
  expect(read(...sheet, 'AA-AA desk', '29.09.2023', '*د کاریز اوبه', text)).toEqual({
    title: 'د کاریز اوبه',
    authors: ['AA-AA desk'],
    date: '2023-09-29',
    findings: [],
    text: [text],
  });
});
