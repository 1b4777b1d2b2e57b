import type { QueryClient } from '@tanstack/react-query';
import { isCut } from '../data/line.ts';
import { publicationQuery } from '../publication/publicationQuery.ts';
import { savesData } from '../settings/savesData.ts';
import { knownList } from './knownList.ts';
import { ownCopy } from './ownCopy.ts';
import { mayCheck } from './ownPlace.ts';

/** How often the newest list is looked for, in milliseconds. */
const aDay = 86_400_000;

/**
 * Looks for the publication's newest list: about a kilobyte, at most once a day, never where data is to be saved, and not at all in an archive that
 * is not signed.
 */
export async function followList(client: QueryClient): Promise<void> {
  const known = knownList();
  const origin = known?.origin ?? client.getQueryData(publicationQuery.queryKey)?.origin;
  if (origin === undefined || !mayCheck() || isCut() || !navigator.onLine || savesData()) return;
  const { askedAt = 0 } = known ?? {};
  // A clock that was set back must not put it off for years.
  if (Math.abs(Date.now() - askedAt) < aDay) return;
  await ownCopy(origin);
}
