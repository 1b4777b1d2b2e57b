import { articlePath } from '../articlePath.ts';
import { contentDigest, fileSum } from './digests.ts';
import { periodOfId, type SignedArticle } from './signedFiles.ts';

/** Ids by the period that each is listed in. */
export function idsByPeriod(ids: Iterable<string>): Map<string, string[]> {
  const periods = new Map<string, string[]>();
  for (const id of [...ids].sort()) {
    const period = periodOfId(id);
    const others = periods.get(period);
    if (others) others.push(id);
    else periods.set(period, [id]);
  }
  return periods;
}

/**
 * The text of the list of a period, an article a line.
 *
 * @param bytesOf reads a file below `content/`
 */
export async function signedPeriodText(
  ids: readonly string[],
  bytesOf: (path: string) => Promise<Uint8Array<ArrayBuffer>>,
): Promise<string> {
  const lines: string[] = [];
  for (const id of [...ids].sort()) {
    const bytes = await bytesOf(articlePath(id));
    const json: unknown = JSON.parse(new TextDecoder().decode(bytes));
    const line: SignedArticle = [id.slice(9), await contentDigest(json), await fileSum(bytes)];
    lines.push(JSON.stringify(line));
  }
  return `[\n${lines.join(',\n')}\n]\n`;
}

/** The text of a list of lists: what each is called, and its hash. */
export function signedIndexText(hashes: ReadonlyMap<string, string>): string {
  const sorted = [...hashes].sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(sorted), null, 1)}\n`;
}
