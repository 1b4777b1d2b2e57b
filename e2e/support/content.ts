import type { Page } from '@playwright/test';
import { articlePath } from '../../src/contract/articlePath.ts';
import type { Article } from '../../src/contract/articleSchema.ts';
import type { Archive, ListIndex, StoredListPage } from '../../src/contract/listSchema.ts';

/** A stored article, as far as tests need it. */
export type StoredArticle = Pick<Article, 'id' | 'language' | 'title' | 'authors'> & { body: unknown[] };

async function stored<Shape>(page: Page, path: string): Promise<Shape> {
  const answer = await page.request.get(`/content/${path}`);
  return (await answer.json()) as Shape;
}

export const storedArchive = (page: Page) => stored<Archive>(page, 'archive.json');
export const storedList = (page: Page, list: string, number: number) =>
  stored<StoredListPage>(page, `lists/${list}/${number}.json`);
/** All authors, or all sources, in the order in which their page has them. */
export const storedNames = async (page: Page, kind: 'authors' | 'sources') => {
  const { groups } = await stored<ListIndex>(page, `lists/${kind}/index.json`);
  return groups.flatMap((group) => group.lists);
};
export const storedArticle = (page: Page, id: string) => stored<StoredArticle>(page, articlePath(id));

/** The address at which the reader requests an article. */
export const articleRequest = (id: string) => `**/content/${articlePath(id)}`;

/** Answers the reader's request for an article with a changed one. */
export async function changeArticle(page: Page, id: string, change: Partial<StoredArticle>): Promise<void> {
  const article = await storedArticle(page, id);
  await page.route(articleRequest(id), (route) => route.fulfill({ json: { ...article, ...change } }));
}

/** Every visible string of a block, in order. */
export function stringsOf(block: unknown): string[] {
  if (typeof block === 'string') return [block];
  if (Array.isArray(block)) return block.flatMap(stringsOf);
  const { text, body, items, bayts, head, rows, caption, cite, attribution } = block as Record<
    string,
    unknown
  >;
  return [text, body, items, bayts, head, rows, caption, cite, attribution].flatMap((part) =>
    part === undefined ? [] : stringsOf(part),
  );
}
