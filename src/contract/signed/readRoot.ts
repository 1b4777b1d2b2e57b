import * as v from 'valibot';
import { isSignedBy } from './signatures.ts';
import { type SignedRoot, signedRootSchema } from './signedFiles.ts';

/**
 * What a root says, if it is whole and signed by the key that it names. Whose key that is, the caller decides.
 *
 * @param text `content/signed/root.json`
 * @returns undefined for half a file, garbage, or a signature that is not its key's
 * @throws {Error} where signatures cannot be checked
 */
export async function readRoot(text: string): Promise<SignedRoot | undefined> {
  const root = v.safeParse(signedRootSchema, jsonOf(text));
  if (!root.success) return undefined;
  const { signed, signature } = root.output;
  return (await isSignedBy(signed.key, signature, 'archive', signed)) ? signed : undefined;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
