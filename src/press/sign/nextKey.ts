import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import {
  type KeyStep,
  nextKeysSchema,
  signedLimits,
  signedPaths,
} from '../../contract/signed/signedFiles.ts';
import { PrintableError } from '../system/PrintableError.ts';
import { terminalName } from '../system/terminalText.ts';
import { writeWhole } from '../system/writeWhole.ts';
import type { SigningKey } from './keyFile.ts';

/**
 * The steps from key to key that an archive has.
 *
 * @param content the archive's folder
 * @throws {PrintableError} for a file that is damaged: a step that is lost leaves readers without a way to the new key
 */
export function readNextKeys(content: string): KeyStep[] {
  const file = join(content, signedPaths.keys);
  if (!existsSync(file)) return [];
  try {
    return v.parse(nextKeysSchema, JSON.parse(readFileSync(file, 'utf8'))).next;
  } catch (error) {
    const what = error instanceof Error ? error.message : '';
    throw new PrintableError(
      `${terminalName(file)} is damaged: take it from a copy of the archive. (${what})`,
    );
  }
}

/**
 * Writes into the archive that one key follows another, signed by the one before.
 *
 * @throws {PrintableError} if that key has one already, or there are too many
 */
export async function addNextKey(
  content: string,
  key: SigningKey,
  { to, origin, day }: Pick<KeyStep, 'to' | 'origin' | 'day'>,
): Promise<void> {
  const steps = readNextKeys(content);
  requireNoNext(steps, key);
  const signed = { origin, from: key.publicKey, to, day };
  const next = [...steps, { ...signed, signature: key.sign('next key', signed) }];
  const text = `${JSON.stringify({ next }, null, 2)}\n`;
  await writeWhole(join(content, signedPaths.keys), Buffer.from(text));
}

/** @throws {PrintableError} if a key has a next one already, or the archive can hold no more */
export function requireNoNext(steps: readonly KeyStep[], { publicKey }: SigningKey): void {
  if (steps.some(({ from }) => from === publicKey))
    throw new PrintableError('This key has a next one already. Nothing was made: go on with the newest key.');
  if (steps.length >= signedLimits.steps)
    throw new PrintableError(
      `The archive names ${steps.length} keys, and can name no more. Nothing was made.`,
    );
}
