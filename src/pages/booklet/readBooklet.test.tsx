import { afterEach, beforeEach, expect, test } from 'vitest';
import { createQueryClient } from '../../data/queryClient.ts';
import { deleteLibrary, inLibrary } from '../../library/database.ts';
import { anArticle } from '../../testing/factories.ts';
import { mostArticles, readBooklet } from './readBooklet.ts';

beforeEach(deleteLibrary);
afterEach(deleteLibrary);

const nothing = createQueryClient(async () => {
  throw new Error('nothing is to be fetched');
});

/** Keeps so many saved articles, the last saved last. */
async function saved(count: number) {
  await inLibrary(async (library) => {
    for (let at = 1; at <= count; at++) {
      const article = anArticle({ id: `2026-01-02-article-${at}`, title: `Article ${at}` });
      const { id, title, language } = article;
      await library.put('saved', { id, title, language, at, state: 'kept', pictures: [] });
      await library.put('articles', { id, text: JSON.stringify(article), at, packs: [] });
    }
  });
}

test('of a long saved list a browser prints what was saved last, and knows how many there are', async () => {
  await saved(mostArticles + 2);
  const content = await readBooklet(nothing, {}, () => {}, new AbortController().signal);
  expect(content).toMatchObject({ all: mostArticles + 2, asked: mostArticles, failed: 0 });
  expect(content.articles.map(({ title }) => title).slice(0, 2)).toEqual([
    `Article ${mostArticles + 2}`,
    `Article ${mostArticles + 1}`,
  ]);
  expect(content.articles).toHaveLength(mostArticles);
});

test('nothing more is read once nobody waits for it', async () => {
  await saved(20);
  const wait = new AbortController();
  const read: number[] = [];
  const tell = (done: number) => {
    read.push(done);
    wait.abort();
  };
  await expect(readBooklet(nothing, {}, tell, wait.signal)).rejects.toThrow('abort');
  expect(read.length).toBeLessThan(20);
});
