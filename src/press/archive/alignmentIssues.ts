import { articlePath } from '../../contract/articlePath.ts';
import type { Article } from '../../contract/articleSchema.ts';
import type { Issue } from './issue.ts';

/** Corrected alignments that name blocks which are not there, or leave some out: the texts have changed since. They are not used. */
export function alignmentIssues(articles: readonly Article[]): Issue[] {
  const bodies = new Map(articles.map(({ id, body }) => [id, body.length]));
  return articles.flatMap(({ id, translationOf = '', alignment, body }) => {
    if (!alignment) return [];
    const sum = (side: 0 | 1) => alignment.reduce((total, row) => total + row[side], 0);
    const differing = (text: string, counted: number, has: number | undefined) =>
      has === undefined || has === counted ? [] : `counts ${counted} blocks of ${text}, which has ${has}`;
    const wrong = [
      ...[differing(translationOf, sum(0), bodies.get(translationOf))].flat(),
      ...[differing(id, sum(1), body.length)].flat(),
    ];
    if (wrong.length === 0) return [];
    const message = `${wrong.join(' and ')}: it is not used until it is corrected again`;
    return [{ file: articlePath(id), field: 'alignment', message, severity: 'warning' as const }];
  });
}
