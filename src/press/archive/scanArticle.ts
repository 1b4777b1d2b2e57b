import { articlePath } from '../../contract/articlePath.ts';
import { type Article, articleSchema } from '../../contract/articleSchema.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import { articleIssues } from './articleIssues.ts';
import type { Issue } from './issue.ts';
import { parseFile } from './parseFile.ts';

/** What one article's file holds. */
export interface ScannedArticle {
  /** Undefined if the file cannot be read as an article, or is in another place than its id says. */
  article: Article | undefined;
  /** The id that it claims, which may be another file's (see `idIssues`). */
  id?: string;
  issues: Issue[];
}

/**
 * Parses and checks one article's file. Never throws for what the text contains.
 *
 * @param file below the archive's root, with forward slashes
 * @param publication undefined if it could not be read: checks that need it are then skipped
 */
export function scanArticle(
  file: string,
  text: string,
  publication: Publication | undefined,
): ScannedArticle {
  const { output: article, issues } = parseFile(file, text, articleSchema);
  if (!article) return { article, issues };
  const { id } = article;
  if (file !== articlePath(id)) return { id, article: undefined, issues };
  if (publication) issues.push(...articleIssues(article, publication));
  return { id, article, issues };
}
