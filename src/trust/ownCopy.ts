import type { CopyReader } from './CopyLists.ts';
import { hostReader } from './hostReader.ts';
import { knownList } from './knownList.ts';
import { type OpenCopy, openCopy } from './openCopy.ts';
import { settleCopy } from './settleCopy.ts';

let opened: { origin: string; copy: Promise<OpenCopy> } | undefined;

/**
 * The copy of the publication at this page's address; its signed list is read once a visit.
 *
 * @param origin the publication's canonical origin, as this copy names it: it counts where this device knows none
 * @param isAnew whether to read it again, past the browser's cache
 */
export function ownCopy(origin: string, isAnew = false): Promise<OpenCopy> {
  if (!isAnew && opened?.origin === origin) return opened.copy;
  const copy = open(origin, isAnew);
  const own = { origin, copy };
  opened = own;
  const forget = () => {
    if (opened === own) opened = undefined;
  };
  // What could not be had is asked for again.
  copy.then(({ verdict }) => verdict === 'unread' && forget(), forget);
  return copy;
}

async function open(origin: string, isAnew: boolean): Promise<OpenCopy> {
  const read = hostReader(undefined, isAnew ? 'reload' : 'no-cache');
  const copy = await openCopy(read, knownList() ?? { origin });
  // A host that has nothing at all is another's, or is being repaired.
  if (copy.verdict === 'missing' && !(await hasContent(read))) copy.verdict = 'unread';
  await settleCopy(copy, read);
  return copy;
}

async function hasContent(read: CopyReader): Promise<boolean> {
  try {
    return JSON.parse((await read('trust.json')) ?? 'null') !== null;
  } catch {
    return false;
  }
}
