import { afterAll, beforeAll, test } from 'vitest';
import { type CutLine, cutLine } from '../support/cutLine.ts';
import { inEveryEngine } from './inEveryEngine.ts';

// A saved article, with the server stopped, in every engine.

const article = '/articles/2026-06-11-a-river-dug-by-hand-the-karez';

let line: CutLine;
beforeAll(async () => {
  line = await cutLine('dist');
});
afterAll(() => line.cut());

inEveryEngine(
  () => line.origin,
  (reader) => {
    test('a saved article opens when the server has stopped, with its picture, and the page says that there is no line', async () => {
      await reader().open(article);
      await reader().click('main [aria-keyshortcuts="s"]');
      await reader().sees(
        () => document.querySelector('main [aria-keyshortcuts="s"]')?.getAttribute('aria-pressed'),
        'true',
      );
      await reader().sees(() => navigator.serviceWorker.controller?.state, 'activated');
      await line.cut();
      try {
        // With a query: the browser's own cache may have the page that was visited.
        await reader().tab.open(`${line.origin}${article}?again`);
        await reader().title('A River Dug by Hand: The Karez');
        await reader().sees(() => document.querySelectorAll('article p').length > 3, true);
        await reader().sees(() => {
          const picture = document.querySelector<HTMLImageElement>('article img');
          picture?.scrollIntoView();
          return (picture?.naturalWidth ?? 0) > 0;
        }, true);
        await reader().sees(() => document.querySelector('.foot-bar:not(:empty)') !== null, true);
      } finally {
        await line.mend();
      }
    });
  },
);
