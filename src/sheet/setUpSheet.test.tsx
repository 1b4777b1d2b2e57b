import { QueryClient } from '@tanstack/react-query';
import { expect, onTestFinished, test } from 'vitest';
import { createI18n } from '../language/createI18n.ts';
import { setUpSheet } from './setUpSheet.tsx';
import sheetAddress from './sheet.css?url';

const chrome = await createI18n('en');

test.each([
  ['a built article has the style of paper already', [`../..${sheetAddress}`], 1],
  ['another page gets it', [], 1],
])('%s', (_, built, count) => {
  const links = () => [...document.querySelectorAll<HTMLLinkElement>('link[media=print]')];
  onTestFinished(() => {
    for (const link of links()) link.remove();
  });
  for (const href of built)
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'stylesheet', media: 'print', href }),
    );
  setUpSheet(new QueryClient(), chrome);
  setUpSheet(new QueryClient(), chrome);
  expect(links()).toHaveLength(count);
});
