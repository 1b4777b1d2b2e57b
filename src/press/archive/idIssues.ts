import { articlePath } from '../../contract/articlePath.ts';
import type { Issue } from './issue.ts';

/**
 * Files that do not lie where their article's id says, and ids that several files claim: each of these is named with all
 * of them, for nobody but the editors knows which is meant.
 *
 * @param claims every file below the archive's root, with the id that the article in it bears
 */
export function idIssues(claims: readonly (readonly [file: string, id: string])[]): Issue[] {
  const claimants = Map.groupBy(claims, ([, id]) => id);
  return claims.flatMap(([file, id]): Issue[] => {
    const others = (claimants.get(id) ?? []).flatMap(([other]) => (other === file ? [] : [other]));
    const issue = (message: string): Issue[] => [{ file, field: 'id', message, severity: 'error' }];
    if (others.length > 0) return issue(`“${id}” is claimed by ${others.join(', ')} too`);
    return file === articlePath(id) ? [] : issue(`belongs in ${articlePath(id)}`);
  });
}
