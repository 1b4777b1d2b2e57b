import { aroundPath, articlePath } from '../contract/articlePath.ts';
import { parseList, parseListAddress } from '../contract/lists.ts';
import type { StartKind } from './shellList.ts';

/** What a page that is opened without a line is going to ask for. */
export interface PageStart {
  kind: StartKind;
  /** The files below `content/`. */
  content: string[];
}

const listContent = ['publication.json', 'archive.json'];

/**
 * What the page of an address begins with, so that the shell can ask for it before any code runs.
 *
 * @param path below the scope, without a slash at its beginning
 * @returns undefined for a page that few readers open first
 */
export function pageStart(path: string): PageStart | undefined {
  const tidy = path.replace(/\/?(?:index\.html)?$/, '');
  const [, id] = /^articles\/([\w-]+)$/.exec(tidy) ?? [];
  if (id) return { kind: 'article', content: ['publication.json', articlePath(id), aroundPath(id)] };
  if (tidy === '') return { kind: 'front', content: listContent };
  const { kind } = parseList(parseListAddress(`/${tidy}`)?.list ?? '') ?? {};
  return kind === 'section' || kind === 'language' ? { kind: 'list', content: listContent } : undefined;
}

/** Links that ask for the files as they are kept. @param root the way to the site's root */
export function contentLinks({ content }: PageStart, root: string): string {
  return content
    .map((path) => `<link rel="preload" href="${root}content/${path}?kept" as="fetch" crossorigin>`)
    .join('');
}
