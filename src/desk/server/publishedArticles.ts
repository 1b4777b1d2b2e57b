import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { articleIdPattern, articlePath } from '../../contract/articlePath.ts';
import type { ArticleFile } from '../../contract/articleSchema.ts';
import { articleFiles } from '../../press/archive/articleFiles.ts';
import { fileStamp } from '../../press/system/fileStamp.ts';
import { contentHash } from '../../press/system/keyOf.ts';
import { DeskError } from './api/DeskError.ts';
import { draftArticleSchema } from './api/draftArticleSchema.ts';
import type { ListEntry } from './api/listAnswer.ts';

/** A published article as its file holds it. */
export interface PublishedFile {
  /** Undefined if the file is not an article that can be edited. */
  article: ArticleFile | undefined;
  /** Identifies the file's content: another hash means someone else has changed it. */
  hash: string;
}

/** What the list shows of an article without reading its text. */
export type PublishedSummary = Omit<ListEntry, 'kind' | 'findings'>;

const batch = 64;

/** Only an article in a year folder can be opened; the check reports the others. */
const inYear = /^articles\/[^/]+\/[^/]+$/;

/** The archive's articles for the list and for editing; a file is read again only if it has changed. */
export class PublishedArticles {
  readonly #root: string;
  readonly #heads = new Map<string, { stamp: string; head: PublishedSummary }>();

  /** @param root the archive's folder, `content` */
  constructor(root: string) {
    this.#root = root;
  }

  /**
   * The summary of every article, newest first.
   *
   * @param isAwaited checked every few files: whether anybody still waits for the answer
   * @throws {DeskError} `request` if nobody does
   */
  async summaries(isAwaited = () => true): Promise<PublishedSummary[]> {
    const files = (await articleFiles(this.#root)).filter((file) => inYear.test(file));
    const heads: PublishedSummary[] = [];
    for (let at = 0; at < files.length; at += batch) {
      if (!isAwaited()) throw new DeskError({ kind: 'request' }, 'The request was cancelled.');
      heads.push(...(await Promise.all(files.slice(at, at + batch).map((file) => this.#head(file)))));
    }
    const there = new Set(files);
    for (const known of this.#heads.keys()) if (!there.has(known)) this.#heads.delete(known);
    return heads
      .sort((a, b) => (a.name < b.name ? 1 : -1))
      .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  }

  /**
   * An article's file by its id; undefined if none is published under it.
   *
   * @throws the disk's error for a file that exists and cannot be read
   */
  async read(id: string): Promise<PublishedFile | undefined> {
    if (!articleIdPattern.test(id)) return undefined;
    try {
      const text = await readFile(join(this.#root, articlePath(id)), 'utf8');
      return { article: articleIn(text), hash: contentHash(text) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  }

  async #head(file: string): Promise<PublishedSummary> {
    const path = join(this.#root, file);
    const name = file.replace(/^.*\//, '').replace(/\.json$/, '');
    const nothing = { name, title: name, language: 'en', date: name.slice(0, 10), authors: [], broken: true };
    try {
      const stamp = fileStamp(await stat(path));
      const known = this.#heads.get(file);
      if (known?.stamp === stamp) return known.head;
      const head = summaryOf(name, await readFile(path, 'utf8')) ?? nothing;
      this.#heads.set(file, { stamp, head });
      return head;
    } catch {
      return nothing;
    }
  }
}

function summaryOf(name: string, text: string): PublishedSummary | undefined {
  const article = articleIn(text);
  if (!article) return undefined;
  const { title, language, date, authors, retraction } = article;
  return { name, title, language, date, authors, ...(retraction && { retracted: true }) };
}

/** The article of a file, if the desk can edit it; other issues are reported when it is published. */
function articleIn(text: string): ArticleFile | undefined {
  try {
    const result = v.safeParse(draftArticleSchema, JSON.parse(text));
    return result.success ? result.output : undefined;
  } catch {
    return undefined;
  }
}
