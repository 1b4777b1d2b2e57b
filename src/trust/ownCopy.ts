import type { CopyReader } from './CopyLists.ts';
import { hostReader } from './hostReader.ts';
import { knownList } from './knownList.ts';
import { type OpenCopy, openCopy } from './openCopy.ts';
import { settleCopy } from './settleCopy.ts';

let opened: { origin: string; copy: Promise<OpenCopy> } | undefined;

/**
 * The copy of the publication at this page's address; its signed list is read once a visit.
 *
 * @param origin the publication's canonical origin
 * @param isAnew whether to read it again, past the browser's cache
 */
export function ownCopy(origin: string, isAnew = false): Promise<OpenCopy> {
  if (!isAnew && opened?.origin === origin) return opened.copy;
  const copy = open(origin, isAnew);
  opened = { origin, copy };
  return copy;
}

async function open(origin: string, isAnew: boolean): Promise<OpenCopy> {
  const read = hostReader(undefined, isAnew ? 'reload' : 'no-cache');
  const known = knownList();
  const copy = await openCopy(read, known?.origin === origin ? known : { origin });
  // A host that has nothing at all is another's, or is being repaired.
  if (copy.verdict === 'missing' && known && !(await hasContent(read))) copy.verdict = 'unread';
  if (copy.verdict === 'unread') opened = undefined;
  await settleCopy(copy, read, origin);
  return copy;
}

async function hasContent(read: CopyReader): Promise<boolean> {
  try {
    return JSON.parse((await read('trust.json')) ?? 'null') !== null;
  } catch {
    return false;
  }
}
