import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { articleFiles } from '../../../press/archive/articleFiles.ts';
import { articleReferences } from '../../../press/archive/articleReferences.ts';
import { scanArticle } from '../../../press/archive/scanArticle.ts';

/** What other articles of the archive use of one that is to go. */
export interface UsesElsewhere {
  /** The articles that link to it or translate it. */
  articles: { id: string; title: string }[];
  /** Those of its pictures that they show too. */
  images: ReadonlySet<string>;
}

/**
 * Looks through the archive for what other articles use of this one. Only a file that names one of them is parsed.
 *
 * @param root the archive's folder
 * @param images the paths of its pictures
 */
export async function usesElsewhere(
  root: string,
  id: string,
  images: readonly string[],
): Promise<UsesElsewhere> {
  const articles: UsesElsewhere['articles'] = [];
  const shown = new Set<string>();
  for (const file of await articleFiles(root)) {
    if (file.endsWith(`/${id}.json`)) continue;
    const text = (await readFile(join(root, file), 'utf8').catch(() => '')).replaceAll('\\/', '/');
    if (![id, ...images].some((name) => text.includes(name))) continue;
    for (const src of images) if (text.includes(src)) shown.add(src);
    const { article } = scanArticle(file, text, undefined);
    if (article && articleReferences(article).some((one) => 'article' in one && one.article === id))
      articles.push({ id: article.id, title: article.title });
  }
  return { articles, images: shown };
}
