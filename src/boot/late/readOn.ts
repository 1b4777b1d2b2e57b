import type { QueryClient } from '@tanstack/react-query';
import { type ContentReader, fetchContent } from '../../data/contentReader.ts';
import { DataError } from '../../data/dataError.ts';
import type { QueryMeta } from '../../data/fetchJson.ts';
import { isCut, onLineChange } from '../../data/line.ts';
import { mayCheck } from '../../trust/ownPlace.ts';
import { isDerived } from './watchLine.ts';

/** A page where data should be: whoever has the address now, or stands in the way. */
const page = /^\s*</;

/**
 * Has the archive read from the publication's other addresses where its host is gone: no answer, an error of the server's, or a
 * foreign page. The code that does it loads when that is so, and only where this device knows a signed list to check by.
 */
export function readOn(client: QueryClient): void {
  const { queries, ...rest } = client.getDefaultOptions();
  const meta: QueryMeta = queries?.meta ?? {};
  const own = meta.contentReader ?? fetchContent;
  let standIn: typeof import('../../trust/standIn.ts') | undefined;
  const load = async () => {
    standIn ??= await import('../../trust/standIn.ts');
    return standIn;
  };
  const contentReader: ContentReader = async (path, signal) => {
    const before = await standIn?.fromStandIn(path, signal);
    if (before?.text !== undefined) return before.text;
    try {
      const answer = await own(path, signal);
      if (!page.test(answer)) return answer;
      throw new DataError('malformed', path, 'is a page, and no data');
    } catch (fault) {
      if (!isGone(fault) || signal?.aborted || !navigator.onLine || !mayCheck()) throw fault;
      const found = await load()
        .then(({ fromElsewhere }) => fromElsewhere(path, { signal, tried: before?.address }))
        .catch(() => undefined);
      if (found === undefined) throw fault;
      return found;
    }
  };
  client.setDefaultOptions({ ...rest, queries: { ...queries, meta: { ...meta, contentReader } } });

  const follow = async () => {
    if (!isCut()) return standIn?.hostIsBack();
    if (!navigator.onLine || !mayCheck()) return;
    const isFound = await load().then(({ findStandIn }) => findStandIn());
    // What is kept on the device was shown meanwhile, or nothing.
    if (!isFound) return;
    void client.invalidateQueries({ predicate: isDerived });
    void client.refetchQueries({ type: 'active', predicate: ({ state }) => state.status === 'error' });
  };
  const followQuietly = () => void follow().catch(() => undefined);
  onLineChange(followQuietly);
  if (isCut()) followQuietly();
}

function isGone(fault: unknown): boolean {
  return fault instanceof DataError && (fault.temporary || fault.reason === 'malformed');
}
