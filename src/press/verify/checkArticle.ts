import { articleIdPattern } from '../../contract/articlePath.ts';
import { contentDigest, fileSum } from '../../contract/signed/digests.ts';
import type { ArticleFault } from './findings.ts';
import type { ListedHashes } from './signedList.ts';

/**
 * What is wrong with an article's file, if anything.
 *
 * @param listed what the signed list says of it
 */
export async function fileFault(
  bytes: Uint8Array<ArrayBuffer>,
  listed: ListedHashes,
): Promise<ArticleFault | undefined> {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return 'damaged';
  }
  return (
    (await articleFault(json, listed)) ?? ((await fileSum(bytes)) === listed[1] ? undefined : 'rewritten')
  );
}

/** As {@link fileFault}, for an article in a pack or a reader's file, whose bytes are not the publication's. */
export async function articleFault(
  json: unknown,
  listed: ListedHashes | undefined,
): Promise<ArticleFault | undefined> {
  if (!listed) return 'unknown';
  try {
    return (await contentDigest(json)) === listed[0] ? undefined : 'changed';
  } catch {
    // What has no canonical form was never signed.
    return 'changed';
  }
}

/** An article's id, if it has one of the right form: no path, no other file's name. */
export function idOf(json: unknown): string | undefined {
  const { id } = Object(json) as { id?: unknown };
  return typeof id === 'string' && id.length <= 200 && articleIdPattern.test(id) ? id : undefined;
}
