import { articlePath } from '../../contract/articlePath.ts';
import type { Fault } from './fault.ts';

/**
 * Files that do not lie where their article's id says, and ids that several files claim: each of these is named with all
 * of them, for nobody but the editors knows which is meant.
 *
 * @param claims every file below the archive's root, with the id that the article in it bears
 */
export function idFaults(claims: readonly (readonly [file: string, id: string])[]): Fault[] {
  const claimants = Map.groupBy(claims, ([, id]) => id);
  return claims.flatMap(([file, id]): Fault[] => {
    const others = (claimants.get(id) ?? []).flatMap(([other]) => (other === file ? [] : [other]));
    const fault = (message: string): Fault[] => [{ file, field: 'id', message, weight: 'error' }];
    if (others.length > 0) return fault(`“${id}” is claimed by ${others.join(', ')} too`);
    return file === articlePath(id) ? [] : fault(`belongs in ${articlePath(id)}`);
  });
}
