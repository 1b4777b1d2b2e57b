import { readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { articlePath } from '../../contract/articlePath.ts';
import { anArticle } from '../../testing/factories.ts';
import { anArchiveFolder } from './archive/testing/anArchiveFolder.ts';
import { deskApi } from './deskApi.ts';
import type { DeskContext } from './deskContext.ts';
import { DraftStore } from './draftStore.ts';
import { PublishedArticles } from './publishedArticles.ts';

/** An archive of so many articles. */
function archiveOf(count: number): string {
  const articles = Array.from({ length: count }, (_, at) => anArticle({ id: `2026-01-02-n${at}` }));
  return anArchiveFolder(Object.fromEntries(articles.map((article) => [articlePath(article.id), article])));
}

test('listing an archive takes linear time', async () => {
  const published = new PublishedArticles(archiveOf(200));
  let compared = 0;
  const { includes } = Array.prototype;
  const spy = vi.spyOn(Array.prototype, 'includes').mockImplementation(function (this: unknown[], ...asked) {
    compared += this.length;
    return includes.apply(this, asked);
  });
  onTestFinished(() => spy.mockRestore());
  await published.summaries();
  expect(await published.summaries()).toHaveLength(200);
  spy.mockRestore();
  expect(compared).toBeLessThan(200 * 50);
});

test('an article edited to the same length, with its old time, is shown as it is now', async () => {
  const id = '2026-01-02-n0';
  const root = archiveOf(1);
  const file = join(root, articlePath(id));
  const published = new PublishedArticles(root);
  utimesSync(file, 1, 1);
  await published.summaries();
  const { size } = statSync(file);
  const text = readFileSync(file, 'utf8');
  const { title } = anArticle();
  const edited = `X${title.slice(1)}`;
  writeFileSync(file, text.replace(JSON.stringify(title), JSON.stringify(edited)));
  utimesSync(file, 1, 1);
  expect(statSync(file).size).toBe(size);
  expect(await published.summaries()).toMatchObject([{ title: edited }]);
});

test('a file outside the year folders is not listed', async () => {
  const root = anArchiveFolder({
    [articlePath('2026-01-02-a')]: anArticle({ id: '2026-01-02-a' }),
    'articles/2026-01-02-b.json': anArticle({ id: '2026-01-02-b' }),
    'articles/2026/old/2026-01-02-c.json': anArticle({ id: '2026-01-02-c' }),
  });
  expect((await new PublishedArticles(root).summaries()).map(({ name }) => name)).toEqual(['2026-01-02-a']);
});

test('a cancelled search is not answered', async () => {
  const root = archiveOf(200);
  const published = new PublishedArticles(root);
  const textFindings = vi.fn(() => []);
  const desk = {
    published,
    drafts: new DraftStore(root),
    textFindings,
  } as Partial<DeskContext> as DeskContext;
  const request = { method: 'GET' } as IncomingMessage;
  const url = new URL('http://desk/api/list?text=n1');
  await expect(deskApi(desk, request, url, AbortSignal.abort())).rejects.toThrow('cancelled');
  expect(textFindings).not.toHaveBeenCalled();
  expect(await deskApi(desk, request, url, new AbortController().signal)).toMatchObject({ total: 111 });
});
