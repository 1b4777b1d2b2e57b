import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { contentDigest } from '../../contract/signed/digests.ts';
import type { SignedRoot } from '../../contract/signed/signedFiles.ts';
import { PrintableError } from '../system/PrintableError.ts';
import { terminalName } from '../system/terminalText.ts';
import { writeWhole } from '../system/writeWhole.ts';
import type { Findings } from './findings.ts';

const seenSchema = v.object({
  origin: v.string(),
  key: v.pipe(v.string(), v.regex(/^[\w-]{43}$/)),
  number: v.pipe(v.number(), v.safeInteger()),
  /** The hash of what the root said. */
  list: v.string(),
});

/** The newest list that was seen, and whose it was. */
export type SeenList = v.InferOutput<typeof seenSchema>;

/** What a file remembers; undefined if it does not exist yet. @throws {PrintableError} if it is damaged */
export function readSeen(file: string): SeenList | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return v.parse(seenSchema, JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new PrintableError(
      `${terminalName(file)} is damaged, or not a file that --seen wrote. Delete it to begin anew, and give the key: --key KEY`,
    );
  }
}

/** Notes whether a list is older than the one that was seen. @returns whether it is as new */
export async function checkAge(root: SignedRoot, seen: SeenList, findings: Findings): Promise<boolean> {
  if (root.origin !== seen.origin) {
    findings.list.push(`The list is of another publication: ${root.origin}, not ${seen.origin}.`);
    return false;
  }
  if (root.number < seen.number) {
    findings.list.push(
      `The list is older than one seen before: number ${root.number} of ${root.day}, and ${seen.number} was seen.`,
    );
    return false;
  }
  if (root.number > seen.number || (await contentDigest(root)) === seen.list) return true;
  findings.list.push(`There are two lists of number ${root.number}: this one is not the one seen before.`);
  return false;
}

/** Remembers a list. */
export async function writeSeen(file: string, root: SignedRoot): Promise<void> {
  const { origin, key, number } = root;
  const seen: SeenList = { origin, key, number, list: await contentDigest(root) };
  await writeWhole(file, Buffer.from(`${JSON.stringify(seen, null, 2)}\n`));
}
