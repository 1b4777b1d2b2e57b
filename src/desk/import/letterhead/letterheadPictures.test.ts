import { expect, test } from 'vitest';
import type { DocumentBlock } from '../../formats/parsedDocument.ts';
import { fields, masthead, more, read, text } from './testing/readLines.ts';

const image = (key: string, page?: number): DocumentBlock => ({
  kind: 'image',
  image: key,
  alt: '',
  ...(page !== undefined && { page }),
});
const footer = 'www.afgazad.com';

test('a page with only a photograph keeps it when the letterhead is removed', () => {
  const pages = [
    ...fields,
    text,
    footer,
    '---',
    ...masthead,
    image('photo'),
    footer,
    '---',
    ...masthead,
    more,
  ];
  expect(read(...masthead, ...pages).text).toEqual([text, '[pageBreak]', '[image]', '[pageBreak]', more]);
  const addresses = [footer, ...fields, text, '---', footer, image('photo'), '---', footer, more];
  expect(read(...addresses).text).toEqual([text, '[pageBreak]', '[image]', '[pageBreak]', more]);
  const unmarked = [...fields, text, ...masthead, image('photo'), footer, ...masthead, more];
  expect(read(...masthead, ...unmarked).text).toEqual([text, '[pageBreak]', '[image]', '[pageBreak]', more]);
  const numbered = [
    ...[...masthead, ...fields, text, footer].map((line) => `1:${line}`),
    ...masthead.map((line) => `2:${line}`),
    image('photo', 2),
    `2:${footer}`,
    ...[...masthead, more].map((line) => `3:${line}`),
  ];
  expect(read(...numbered).text).toEqual([text, '[image]', more]);
});

test('a photograph on the last page is kept when the footer is removed', () => {
  const pages = [...masthead, ...fields, text, '---', ...masthead, image('photo'), footer];
  expect(read(...pages).text).toEqual([text, '[pageBreak]', '[image]']);
});

test('a cover picture before the letterhead is kept, and the fields are read', () => {
  const rest = {
    title: 'The Karez under the Street',
    authors: ['AA-AA desk'],
    date: '2023-09-29',
    findings: [],
  };
  const cover = [image('photo'), '---', ...masthead, ...fields, text];
  expect(read(...cover)).toEqual({ ...rest, text: ['[image]', text] });
  const under = [...masthead, image('photo'), footer, '---', ...masthead, ...fields, text];
  expect(read(...under)).toEqual({ ...rest, text: ['[image]', text] });
});

test('the letterhead’s own logo is removed with it, on every page', () => {
  const logo = (key: string) => [masthead[0] ?? '', image(key), ...masthead.slice(1)];
  const pages = (first: string, second: string) => [
    ...[...logo(first), ...fields, text, footer, '---'],
    ...[...logo(second), more, footer, '---'],
    ...[image(second), ...masthead, text],
  ];
  const left = [text, '[pageBreak]', more, '[pageBreak]', text];
  expect(read(...pages('logo', 'logo')).text).toEqual(left);
  expect(read(...pages('page-1.png', 'page-2.png')).text).toEqual(left);
});
