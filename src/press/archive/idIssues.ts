import { articlePath } from '../../contract/articlePath.ts';
import type { Issue } from './issue.ts';

/**
 * Files in another place than their article's id says, and ids that several files claim. Each of those files is named
 * with all the others: only the editors know which one is meant.
 *
 * @param claims every file below the archive's root, with the id of the article in it
 */
export function idIssues(claims: readonly (readonly [file: string, id: string])[]): Issue[] {
  const claimants = Map.groupBy(claims, ([, id]) => id);
  return claims.flatMap(([file, id]): Issue[] => {
    const others = (claimants.get(id) ?? []).flatMap(([other]) => (other === file ? [] : [other]));
    const issue = (message: string): Issue[] => [{ file, field: 'id', message, severity: 'error' }];
    if (others.length > 0) return issue(`“${id}” is also claimed by ${others.join(', ')}`);
    return file === articlePath(id) ? [] : issue(`belongs in ${articlePath(id)}`);
  });
}
