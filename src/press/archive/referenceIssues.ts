import type { ArticleReference } from './articleReferences.ts';
import type { AudioCheck } from './audio/audioCheck.ts';
import type { ImageCheck } from './imageCheck.ts';
import type { Issue } from './issue.ts';

/**
 * What only the whole archive shows: articles that others name and that do not exist, images that are missing or of another
 * size, recordings that are missing or not as they are said to be.
 *
 * @param ids every article there is
 * @param referring every article's file with what it refers to
 */
export async function referenceIssues(
  ids: { has(id: string): boolean },
  referring: Iterable<readonly [file: string, references: readonly ArticleReference[]]>,
  check: ImageCheck,
  checkAudio: AudioCheck,
): Promise<Issue[]> {
  const issues: Issue[] = [];
  for (const [file, references] of referring) {
    for (const reference of references) {
      const message =
        'image' in reference
          ? await check(reference.image)
          : 'audio' in reference
            ? await checkAudio(reference.audio)
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
    : `links to the article “${article}”, which does not exist`;
}
