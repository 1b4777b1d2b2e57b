import { commandLine } from '../system/commandLine.ts';
import { PrintableError } from '../system/PrintableError.ts';

/** What `npm run sign` was asked to do. */
export interface SignArguments {
  help: boolean;
  /** The file to write a new key to. */
  newKey: string | undefined;
  /** The file to write the next key to, which `key` signs. */
  nextKey: string | undefined;
  /** The key file that signs. */
  key: string | undefined;
  /** The built site. */
  dir: string;
  /** The folder of the archive. */
  public: string;
}

/** The text of `--help`. */
export const signHelp = `npm run sign -- [--new-key FILE | --next-key FILE] [--key FILE]

Signs the built site (npm run build), so that any copy of it can be checked: npm run verify.
With SIGNING_KEY=FILE in the environment, every npm run build signs; then this command only makes keys.

  --new-key FILE    make the publication's key, once; outside every repository
  --next-key FILE   make the next key, and have the present one sign for it in the archive
  --key FILE        the present key (default: what SIGNING_KEY names)
  --dir DIR         the built site (default: dist)
  --public DIR      the folder of the archive (default: public)
  --help            show this help

Exit status: 0 if all went well; 1 if anything failed or the command is wrong.
`;

/** Reads the command line. @throws {PrintableError} for what cannot be meant */
export function signArguments(argv: readonly string[], env: NodeJS.ProcessEnv): SignArguments {
  const { 'new-key': newKey, 'next-key': nextKey, ...values } = parsed(argv);
  const asked = {
    help: values.help ?? false,
    newKey,
    nextKey,
    key: values.key ?? (env.SIGNING_KEY || undefined),
    dir: values.dir ?? 'dist',
    public: values.public ?? env.PUBLIC_DIR ?? 'public',
  };
  if (asked.help) return asked;
  if (newKey !== undefined && nextKey !== undefined)
    throw new PrintableError('--new-key makes a first key and --next-key the one after it: choose one.');
  if (newKey !== undefined && values.key !== undefined)
    throw new PrintableError(
      '--new-key needs no other key. To have the present key sign for it: --next-key FILE.',
    );
  if (newKey === undefined && asked.key === undefined)
    throw new PrintableError(
      'Name the key: --key FILE, or SIGNING_KEY=FILE in the environment. A key is made once: npm run sign -- --new-key FILE',
    );
  return asked;
}

function parsed(argv: readonly string[]) {
  const options = {
    'new-key': { type: 'string' },
    'next-key': { type: 'string' },
    key: { type: 'string' },
    dir: { type: 'string' },
    public: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  return commandLine(argv, { options }, 'npm run sign').values;
}
