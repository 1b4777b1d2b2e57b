import { articleIdPattern, articlePath } from '../contract/articlePath.ts';
import { articleState } from './articleState.ts';
import type { Elsewhere, FoundCopy } from './Elsewhere.ts';

interface ElsewhereOptions {
  signal?: AbortSignal | undefined;
  /** The address that was asked for this file a moment ago, in vain. */
  tried?: string | undefined;
}

/**
 * Reads a file from the publication's other addresses, one after another, beginning with the one that answered well before. None is asked twice.
 *
 * @param path below `content/`
 * @returns undefined where none of them has it as it may be shown
 */
export async function readElsewhere(
  path: string,
  elsewhere: Elsewhere,
  { signal, tried }: ElsewhereOptions = {},
): Promise<string | undefined> {
  const asked = new Set([tried]);
  const current = elsewhere.current();
  if (current && !asked.has(current.address)) {
    asked.add(current.address);
    const before = await readCopy(current, path, elsewhere, signal);
    if (before !== undefined) return before;
  }
  for await (const copy of elsewhere.copies()) {
    if (signal?.aborted) return undefined;
    if (asked.has(copy.address)) continue;
    const text = await readCopy(copy, path, elsewhere, signal);
    if (text === undefined) continue;
    elsewhere.use(copy);
    return text;
  }
  return undefined;
}

/** A file of another address as it may be shown; undefined where it is missing, half a file, garbage, or an article that is not the signed one. */
export async function readCopy(
  copy: FoundCopy,
  path: string,
  elsewhere: Elsewhere,
  signal?: AbortSignal,
): Promise<string | undefined> {
  let text: string | undefined;
  try {
    text = await copy.read(path, signal);
  } catch {
    if (!signal?.aborted) elsewhere.fail(copy);
    return undefined;
  }
  try {
    const json: unknown = JSON.parse(text ?? '');
    const id = /([^/]*)\.json$/.exec(path)?.[1] ?? '';
    const isArticle = articleIdPattern.test(id) && path === articlePath(id);
    return !isArticle || (await articleState(id, json, copy.lists)) === 'true' ? text : undefined;
  } catch {
    return undefined;
  }
}
