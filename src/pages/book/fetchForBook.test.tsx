import { parse } from 'valibot';
import { afterEach, expect, test, vi } from 'vitest';
import { articleSchema } from '../../contract/articleSchema.ts';
import { aHost } from '../../library/testing/aHost.ts';
import { changeSettings } from '../../settings/settings.ts';
import { anArticle } from '../../testing/factories.ts';
import { fetchPictures } from './fetchForBook.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  changeSettings({ dataSaver: 'system' });
});

const figure = (src: string) => ({ type: 'figure', src, alt: '', width: 4, height: 3 });
const article = parse(
  articleSchema,
  anArticle({ body: ['images/a.png', 'images/b.png', 'images/c.png'].map(figure) }),
);
const bytes = new Uint8Array(10);
const host = { 'images/a.png': bytes, 'images/b.png': bytes, 'images/c.png': bytes };

test('what this device has is not fetched, and what would make a book too large is left out', async () => {
  const { 'images/a.png': _, ...rest } = host;
  aHost(rest);
  const kept = new Map([['images/a.png', bytes]]);
  expect([...(await fetchPictures([article], kept)).keys()]).toEqual(Object.keys(host));
  expect((await fetchPictures([article], kept, 25)).size).toBe(2);
  expect([...(await fetchPictures([article], kept, 10)).keys()]).toEqual(['images/a.png']);
});

test('where data is saved a book has the pictures that this device has, and no others are fetched', async () => {
  aHost(host);
  changeSettings({ dataSaver: 'on' });
  const kept = new Map([['images/a.png', bytes]]);
  expect([...(await fetchPictures([article], kept)).keys()]).toEqual(['images/a.png']);
});
