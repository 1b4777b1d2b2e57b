import { articleIdPattern, articlePath } from '../contract/articlePath.ts';
import { articleState } from './articleState.ts';
import type { Elsewhere, FoundCopy } from './Elsewhere.ts';

/**
 * Reads a file from the publication's other addresses, one after another, beginning with the one that answered well before.
 *
 * @param path below `content/`
 * @returns undefined where none of them has it as it may be shown
 */
export async function readElsewhere(
  path: string,
  elsewhere: Elsewhere,
  signal?: AbortSignal,
): Promise<string | undefined> {
  const before = await readStandIn(path, elsewhere);
  if (before !== undefined) return before;
  for await (const copy of elsewhere.copies()) {
    if (signal?.aborted) return undefined;
    const text = await checkedText(copy, path);
    if (text === undefined) continue;
    elsewhere.use(copy);
    return text;
  }
  return undefined;
}

/** Reads a file from the address that stands in for a host that is gone; undefined where there is none, or it has no such file. */
export async function readStandIn(path: string, elsewhere: Elsewhere): Promise<string | undefined> {
  const copy = elsewhere.current();
  return copy && checkedText(copy, path);
}

/** A file of another address as it may be shown; undefined where it is missing, half a file, garbage, or an article that is not the signed one. */
async function checkedText(copy: FoundCopy, path: string): Promise<string | undefined> {
  try {
    const text = await copy.read(path);
    const json: unknown = JSON.parse(text ?? '');
    const id = /([^/]*)\.json$/.exec(path)?.[1] ?? '';
    const isArticle = articleIdPattern.test(id) && path === articlePath(id);
    return !isArticle || (await articleState(id, json, copy.lists)) === 'true' ? text : undefined;
  } catch {
    return undefined;
  }
}
