import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, serveFolder } from '../../src/press/hosting/serveFolder.ts';
import { words } from '../support/words.ts';
import { inEveryEngine } from './inEveryEngine.ts';

// Run after the build (`npm run test:engines`): a reader's way through it in every engine.

const home = words['fa-AF'];
const german = '/sections/european-languages/de';
const articles = {
  dari: { id: '2026-05-17-herat-city-of-books', list: '/sections/dari', lang: 'fa-AF', dir: 'rtl' },
  english: {
    id: '2026-03-19-three-dates-on-one-page',
    list: '/sections/european-languages/en',
    lang: 'en',
    dir: 'ltr',
  },
};

let site: Served;
beforeAll(async () => {
  site = await serveFolder('dist');
});
afterAll(() => site.close());

inEveryEngine(
  () => site.origin,
  (reader) => {
    test('the filter narrows the list, and Back widens it again', async () => {
      await reader().open('/');
      await reader().click('nav a[href*="/sections/european-languages"]');
      await reader().at('/sections/european-languages');
      await reader().click(`nav a[href="${german}"]`);
      await reader().at(german);
      await reader().sees(
        () =>
          [
            ...new Set(
              [...document.querySelectorAll<HTMLElement>('main article [lang]')].map((one) => one.lang),
            ),
          ].includes('de'),
        true,
      );
      await reader().tab.back();
      await reader().sees(
        () => document.querySelector('nav [aria-current="page"]')?.getAttribute('href') ?? '',
        '/sections/european-languages',
      );
    });

    test('a list is paged to older articles and back', async () => {
      await reader().open('/page/2');
      const first = () =>
        reader().ask(() => document.querySelector('main article a')?.getAttribute('href') ?? '');
      const newest = await first();
      await reader().click('a', home['paging.older']);
      await reader().at('/page/1');
      await expect.poll(first).not.toBe(newest);
      await reader().click('a', home['paging.newer']);
      await expect.poll(first).toBe(newest);
    });

    test.each(Object.values(articles))(
      'an article in $lang is opened from its list and runs $dir',
      async ({ id, list, lang, dir }) => {
        await reader().open(list);
        const link = `main a[href*="/articles/${id}"]`;
        const title = await reader().ask((css) => document.querySelector(css)?.textContent ?? '', link);
        await reader().click(link);
        await reader().at(`/articles/${id}`);
        await reader().title(title);
        const shown = await reader().ask(() => {
          const article = document.querySelector<HTMLElement>('main article');
          const paragraph = document.querySelector('#p1');
          return [article?.lang, article?.dir, paragraph && getComputedStyle(paragraph).direction];
        });
        expect(shown).toEqual([lang, dir, dir]);
      },
    );

    test('another language of the chrome changes it, not the article, and is remembered', async () => {
      await reader().open(`/articles/${articles.dari.id}`);
      const choose = (tag: string) =>
        reader().ask((value) => {
          const select = document.querySelector<HTMLSelectElement>('select[name="chrome"]');
          if (!select) return;
          select.value = value;
          select.dispatchEvent(new Event('change', { bubbles: true }));
        }, tag);
      const chrome = () => {
        const { lang, dir } = document.documentElement;
        const article = document.querySelector<HTMLElement>('main article');
        const [link] = document.querySelectorAll('a[href*="/about"]');
        return [lang, dir, link?.textContent, article?.lang, document.querySelector('select')?.value];
      };
      const inGerman = ['de', 'ltr', words.de['nav.about'], 'fa-AF', 'de'];
      await choose('de');
      await reader().sees(chrome, inGerman);
      await reader().open(`/articles/${articles.dari.id}`);
      await reader().sees(chrome, inGerman);
      await choose('fa-AF');
      await reader().sees(chrome, ['fa-AF', 'rtl', home['nav.about'], 'fa-AF', 'fa-AF']);
    });

    test('after a reload the switch says the page’s language, not one that was chosen before the code was there', async () => {
      await reader().tab.open(`${site.origin}/about`);
      await reader().ask(() => {
        const select = document.querySelector('select');
        if (select) select.value = 'de';
        document.documentElement.dataset.before = '';
        location.reload();
      });
      await reader().sees(
        () => document.readyState === 'complete' && !('before' in document.documentElement.dataset),
        true,
      );
      expect(await reader().ask(() => document.querySelector('select')?.value)).toBe('fa-AF');
    });

    test('a footnote opens in its place, and Escape returns to its reference', async () => {
      await reader().open(`/articles/${articles.english.id}`);
      await reader().click('[role="doc-noteref"]');
      await reader().sees(
        () => document.querySelector('[role="note"]')?.textContent?.includes('1336 (1957)'),
        true,
      );
      await reader().tab.press('Escape');
      await reader().sees(() => document.querySelectorAll('[role="note"]').length, 0);
      await reader().sees(() => document.activeElement?.getAttribute('role') ?? '', 'doc-noteref');
    });

    test('the address of a block opens the article there and marks it', async () => {
      await reader().open('/about');
      await reader().open(`/articles/${articles.dari.id}#p7`);
      await reader().sees(() => {
        const { top = -1 } = document.querySelector('#p7[data-marked]')?.getBoundingClientRect() ?? {};
        return top >= 0 && top < innerHeight;
      }, true);
    });

    test('Back returns to the same place of the list', async () => {
      await reader().open('/page/1');
      await reader().ask(() =>
        document.querySelectorAll('main article a[href^="/articles/"]')[15]?.scrollIntoView(),
      );
      const left = await reader().scrolled();
      expect(left).toBeGreaterThan(300);
      await reader().ask(() => {
        const links = document.querySelectorAll<HTMLElement>('main article a[href^="/articles/"]');
        [...links].find((one) => one.getBoundingClientRect().top > 60)?.setAttribute('data-pressed', '');
      });
      await reader().click('[data-pressed]');
      await reader().sees(() => document.querySelector('#p1') !== null && scrollY === 0, true);
      await reader().tab.back();
      await expect.poll(async () => Math.abs((await reader().scrolled()) - left)).toBeLessThanOrEqual(2);
    });

    test('the share menu has the address, opened by the pointer, closed by Escape', async () => {
      await reader().open(`/articles/${articles.english.id}`);
      await reader().click('main summary', home['share.open']);
      const telegram = () =>
        new URL(
          document.querySelector<HTMLAnchorElement>('main details[open] a[href*="t.me"]')?.href ?? 'about:',
        ).searchParams.get('url');
      await reader().sees(telegram, `${site.origin}/articles/${articles.english.id}`);
      await reader().tab.press('Escape');
      await reader().sees(() => document.querySelectorAll('main details[open]').length, 0);
    });
  },
);
