import type { ArticleReference } from './articleReferences.ts';
import type { ImageCheck } from './imageCheck.ts';
import type { Issue } from './issue.ts';

/**
 * What an archive as a whole lacks: articles that others name, images that are not there or of another size.
 *
 * @param ids every article there is
 * @param tied every article's file with what it names
 */
export async function referenceIssues(
  ids: { has(id: string): boolean },
  tied: Iterable<readonly [file: string, ties: readonly ArticleReference[]]>,
  check: ImageCheck,
): Promise<Issue[]> {
  const issues: Issue[] = [];
  for (const [file, references] of tied) {
    for (const reference of references) {
      const message =
        'image' in reference
          ? await check(reference.image)
          : ids.has(reference.article)
            ? undefined
            : missing(reference);
      if (message) issues.push({ file, field: reference.field, message, severity: 'error' });
    }
  }
  return issues;
}

function missing({ field, article }: Extract<ArticleReference, { article: string }>): string {
  return field === 'translationOf'
    ? `there is no article “${article}”`
    : `links to an article “${article}” that is not there`;
}
