import { articlePath } from '../../article/articlePath.ts';
import { type Article, articleSchema } from '../../article/articleSchema.ts';
import type { Publication } from '../../publication/publicationSchema.ts';
import type { Fault } from '../fault.ts';
import { parseFile } from '../parseFile.ts';
import { articleFaults } from './articleFaults.ts';

/** What one article's file holds. */
export interface ScannedArticle {
  /** Undefined where a fault keeps the file from being read as an article. */
  article: Article | undefined;
  faults: Fault[];
}

/**
 * Reads one article's file as the contract has it. Never throws for what the text holds.
 *
 * @param file below the archive's root, with forward slashes
 * @param publication undefined where it could not be read itself: what needs it is then not asked
 */
export function scanArticle(
  file: string,
  text: string,
  publication: Publication | undefined,
): ScannedArticle {
  const { output: article, faults } = parseFile(file, text, articleSchema);
  if (!article) return { article, faults };
  const expected = articlePath(article.id);
  if (file !== expected) {
    faults.push({ file, field: 'id', message: `belongs in ${expected}`, weight: 'error' });
    return { article: undefined, faults };
  }
  if (publication) faults.push(...articleFaults(article, publication));
  return { article, faults };
}
