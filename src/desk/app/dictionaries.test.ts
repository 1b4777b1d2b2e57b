import { expect, test } from 'vitest';
import { testDictionaries } from '../../testing/testDictionaries.ts';
import { deskChrome } from './deskChrome.ts';

testDictionaries('src/desk/app/dictionaries');

test('the desk’s words sit beside the reader’s, with numbers in the language’s own digits', async () => {
  const chrome = await deskChrome('fa-AF');
  const t = chrome.getFixedT('fa-AF', 'desk' as never) as unknown as (key: string, values: object) => string;
  expect(t('paging.place', { page: 2, pages: 14 })).toBe('صفحهٔ ۲ از ۱۴');
  expect(chrome.t('article.source')).toBe('منبع');
});

test.each(['fa-AF', 'ps'])('in %s what is read from left to right stands in an isolate', async (language) => {
  const words = await import(`./dictionaries/${language}.json`);
  const mixed = Object.entries<string>(words.default).filter(([, text]) =>
    /\/\w|\w:|\{\{id\}\}/.test(text.replace(/\u2066[^\u2069]*\u2069/g, '')),
  );
  expect(mixed).toEqual([]);
});
