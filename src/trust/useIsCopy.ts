import { useQuery } from '@tanstack/react-query';
import { publicationQuery } from '../publication/publicationQuery.ts';
import { isMirror, mayCheck } from './ownPlace.ts';

/** Whether this site stands at another address than the publication's, and there is something to check it by. */
export function useIsCopy(): boolean {
  const { data: publication } = useQuery(publicationQuery);
  return publication !== undefined && mayCheck() && isMirror(publication.origin);
}
