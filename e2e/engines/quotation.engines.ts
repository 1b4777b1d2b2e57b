import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serveFolder } from '../../src/press/hosting/serveFolder.ts';
import { inEveryEngine } from './inEveryEngine.ts';
import { choosePassage, chosenLink, markedPassage } from './quotedPassage.ts';
import { seededChoice } from './seededChoice.ts';

// Run after the build. Passages of the sample archive at random, in every language that it has: a link is made of what is chosen, as a
// reader does it, and opened anew: every day one a language in each engine. `PASSAGES=200` tries more of them.

const count = Number(process.env.PASSAGES ?? 12);

let site: Served;
beforeAll(async () => {
  site = await serveFolder('dist');
});
afterAll(() => site.close());

const folder = 'public/content/articles';
const articles = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.json'))
  .map(
    (file) =>
      JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
        id: string;
        language: string;
        retraction?: object;
      },
  )
  .filter(({ retraction }) => !retraction);
const byLanguage = [...Map.groupBy(articles, ({ language }) => language)].sort(([a], [b]) =>
  a < b ? -1 : 1,
);
const random = seededChoice(20_261_130);
const visitCount = Math.max(byLanguage.length, Math.ceil(count / 2));
/** Every language has its turn; the second and later passages of an article are taken on the same visit. */
const visits = Array.from({ length: visitCount }, (_, at) => {
  const [language = '', own = []] = byLanguage[at % byLanguage.length] ?? [];
  const article = own[random(own.length)];
  const passages = Math.ceil((count - at) / visitCount);
  return { language, id: article?.id ?? '', seeds: Array.from({ length: passages }, () => random(2 ** 30)) };
});

test('the sample has twelve languages', () => {
  expect(byLanguage).toHaveLength(12);
});

inEveryEngine(
  () => site.origin,
  (reader) => {
    describe.each(visits)('$language, $id', ({ id, seeds }) => {
      test('a passage that is linked to opens marked', { timeout: 480_000 }, async () => {
        await reader().open(`/articles/${id}`);
        const links: { link: string; words: string }[] = [];
        for (const seed of seeds) {
          await reader().ask(() => getSelection()?.removeAllRanges());
          await reader().sees(() => document.querySelector('[role=toolbar]:not(:empty)'), null);
          const words = await reader().ask(choosePassage, seed);
          expect(words).not.toBe('');
          await expect.poll(() => reader().ask(chosenLink), { timeout: 120_000 }).toContain(':~:text=');
          links.push({ words, link: await reader().ask(chosenLink) });
        }
        for (const { link, words } of links) {
          expect(new URL(link).origin).toBe(site.origin);
          // Another page first: the same one would only be scrolled.
          await reader().tab.open('about:blank');
          await reader().tab.open(link);
          await expect
            .poll(() => reader().ask(markedPassage), { timeout: 120_000, message: link })
            .toEqual({ words, isInSight: true });
        }
      });
    });

    test('where a passage is not there any more, its block is shown, and a word says so', async () => {
      const [{ id } = { id: '' }] = articles;
      await reader().tab.open('about:blank');
      await reader().tab.open(`${site.origin}/articles/${id}?words=1-3-gone#p2:~:text=no%20such%20words`);
      await reader().sees(() => document.querySelector('.foot-bar:not(:empty) > span') !== null, true);
      const { words, isInSight } = await reader().ask(markedPassage);
      expect(isInSight).toBe(true);
      const block = await reader().ask(() => document.querySelector('#p2')?.textContent ?? '');
      expect(words.length).toBeGreaterThan(20);
      expect(block.replace(/[^\p{L}\p{N}]/gu, '')).toContain(words.slice(0, 20));
    });
  },
);
