import * as v from 'valibot';
import { keyId } from '../../contract/signed/keyId.ts';
import { stepsBetween } from '../../contract/signed/signatures.ts';
import {
  type KeyStep,
  nextKeysSchema,
  type SignedRoot,
  signedLimits,
  signedPaths,
} from '../../contract/signed/signedFiles.ts';
import { type Source, SourceError } from './copySource.ts';
import type { Findings } from './findings.ts';

/** A key that is trusted: the key itself, or what people compare by eye. */
export type TrustedKey = { key: string } | { id: string };

/**
 * Notes whether a root is by the key that is trusted, or by one that this key leads to.
 *
 * @returns whether it is
 */
export async function checkTrust(
  source: Source,
  root: SignedRoot,
  trusted: TrustedKey,
  findings: Findings,
): Promise<boolean> {
  const own = await keyId(root.key);
  if ('key' in trusted ? trusted.key === root.key : trusted.id === own) return true;
  const steps = await stepsOf(source, findings);
  const known = 'key' in trusted ? trusted.key : await keyOfId(trusted.id, steps);
  const chain = { origin: root.origin, steps };
  const way = known && (await stepsBetween(known, root.key, chain));
  if (way) {
    findings.notes.push(
      `The key was changed, and each key signed for the next: now ${own}, since ${way.at(-1)?.day}.`,
    );
    return true;
  }
  const back = known && (await stepsBetween(root.key, known, chain));
  findings.list.push(
    back
      ? `The list is signed by ${own}, a key that was replaced on ${back[0]?.day}.`
      : `The list is signed by another key, ${own}, which the trusted one did not sign for: it is not the publication’s, or its key was lost.`,
  );
  return false;
}

async function stepsOf(source: Source, findings: Findings): Promise<KeyStep[]> {
  const path = `content/${signedPaths.keys}`;
  try {
    const bytes = await source.read(path, signedLimits.keys);
    if (!bytes) return [];
    return v.parse(nextKeysSchema, JSON.parse(new TextDecoder().decode(bytes))).next;
  } catch (error) {
    if (error instanceof SourceError) findings.unchecked.set(path, error.message);
    else findings.files.set(path, 'is damaged');
    return [];
  }
}

async function keyOfId(id: string, steps: readonly KeyStep[]): Promise<string | undefined> {
  for (const key of steps.flatMap(({ from, to }) => [from, to])) if ((await keyId(key)) === id) return key;
  return undefined;
}
