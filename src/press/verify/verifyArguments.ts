import { base64urlOf, bytesOfBase64url } from '../../contract/signed/base64url.ts';
import { commandLine } from '../system/commandLine.ts';
import { PrintableError } from '../system/PrintableError.ts';
import { terminalText } from '../system/terminalText.ts';
import type { TrustedKey } from './trust.ts';

/** What `npm run verify` was asked to do. */
export interface VerifyArguments {
  help: boolean;
  /** A folder, an address on this machine or a file. */
  what: string;
  key: TrustedKey | undefined;
  /** The file that remembers the newest list. */
  seen: string | undefined;
  /** Of a file: the copy whose list it is compared with. */
  against: string;
}

/** The text of `--help`. */
export const verifyHelp = `npm run verify -- FOLDER|URL|FILE [--key KEY] [--seen FILE] [--against FOLDER|URL]

Says whether the articles of a copy are the publication's: of a mirror's folder or a site served on this machine; of
a pack, a file that a reader saved, or one article's file. Pages, pictures and the program are not signed, and not looked at.

  --key KEY         the key to trust: its 24 letters from the publication ("abcd efgh …"), or the key itself
  --seen FILE       remembers the newest list and its key: an older list is told, and a key that changed
  --against COPY    what a FILE is compared with: a folder or address with the signed list (default: dist)
  --help            show this help

Without --key and --seen, the key that SIGNING_KEY=FILE signs with is trusted.
Exit status: 0 if every article is the publication's; 1 if not; 2 if it could not all be checked.
`;

/** Reads the command line. @throws {PrintableError} for what cannot be meant */
export function verifyArguments(argv: readonly string[]): VerifyArguments {
  const { values, positionals } = commandLine(
    argv,
    {
      allowPositionals: true,
      options: {
        key: { type: 'string' },
        seen: { type: 'string' },
        against: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    },
    'npm run verify',
  );
  const { help = false, key, seen, against = 'dist' } = values;
  const [what = '', ...others] = positionals;
  const asked = { help, what, seen, against, key: key === undefined ? undefined : trustedKey(key) };
  if (help) return asked;
  if (what === '') throw new PrintableError('Name what to check: npm run verify -- FOLDER|URL|FILE (--help)');
  if (others.length > 0)
    throw new PrintableError(
      'Name one folder, address or file. The letters of a key stand in quotes: --key "abcd efgh …"',
    );
  return asked;
}

/** A key as `npm run sign` and the publication show it. @throws {PrintableError} */
function trustedKey(text: string): TrustedKey {
  const letters = text.toLowerCase().replaceAll(/[\s-]/g, '');
  if (/^[a-z2-7]{24}$/.test(letters)) return { id: (letters.match(/.{4}/g) ?? []).join(' ') };
  const key = text.trim();
  if (/^[\w-]{43}$/.test(key) && base64urlOf(bytesOfBase64url(key)) === key) return { key };
  throw new PrintableError(
    `--key ${terminalText(text)} is not a key: it has 24 letters and figures (a to z, 2 to 7), or 43 where it is the key itself.`,
  );
}
