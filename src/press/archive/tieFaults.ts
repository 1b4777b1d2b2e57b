import type { Tie } from './articleTies.ts';
import type { Fault } from './fault.ts';
import type { ImageCheck } from './imageCheck.ts';

/**
 * What an archive as a whole lacks: articles that others name, images that are not there or of another size.
 *
 * @param ids every article there is
 * @param tied every article's file with what it names
 */
export async function tieFaults(
  ids: { has(id: string): boolean },
  tied: Iterable<readonly [file: string, ties: readonly Tie[]]>,
  check: ImageCheck,
): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const [file, ties] of tied) {
    for (const tie of ties) {
      const message =
        'image' in tie ? await check(tie.image) : ids.has(tie.article) ? undefined : missing(tie);
      if (message) faults.push({ file, field: tie.field, message, weight: 'error' });
    }
  }
  return faults;
}

function missing({ field, article }: Extract<Tie, { article: string }>): string {
  return field === 'translationOf'
    ? `there is no article “${article}”`
    : `links to an article “${article}” that is not there`;
}
