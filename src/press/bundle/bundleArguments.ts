import { choiceOptions } from '../choice/articleChoice.ts';
import { commandLine } from '../system/commandLine.ts';
import { PrintableError } from '../system/PrintableError.ts';

/** What `npm run bundle` was asked to do. */
export interface BundleArguments {
  help: boolean;
  /** The section that it is of; without it and a language, everything. */
  section?: string | undefined;
  /** The language that it is of, by its tag. */
  language?: string | undefined;
  /** Whether pictures and recordings are in it. */
  pictures: boolean;
  /** Whether what `npm run verify` reads is in the ZIP file. */
  data: boolean;
  /** Whether a ZIM file is made too. */
  zim: boolean;
  /** The folder that the files are written to. */
  out: string;
  /** The built site. */
  dir: string;
}

/** The text of `--help`. */
export const bundleHelp = `npm run bundle -- [--section S] [--language L]

Writes the built site (npm run build) as files to be handed on: a .zip of pages that open from a folder, and a .zim for Kiwix.
Their pages need no script, no server and no line.

  --section S     the articles of a section alone: dari, pashto, european-languages
  --language L    the articles of a language alone: de
  --no-pictures   leave pictures and recordings out; the words that describe a picture stand in its place
  --with-data     put in the .zip what npm run verify reads, so that the unpacked folder can be checked
  --no-zim        write the .zip alone; a .zim of the same name is removed, for it may be older
  --out DIR       the folder that the files are written to (default: bundle)
  --dir DIR       the built site (default: dist)
  --help          show this help

Exit status: 0 if all files were written; 1 if not.
`;

/** Reads the command line. @throws {PrintableError} for what cannot be meant */
export function bundleArguments(argv: readonly string[]): BundleArguments {
  const { values, positionals } = commandLine(
    argv,
    {
      allowPositionals: true,
      options: {
        section: choiceOptions.section,
        language: { type: 'string' },
        'no-pictures': { type: 'boolean' },
        'with-data': { type: 'boolean' },
        'no-zim': { type: 'boolean' },
        out: { type: 'string' },
        dir: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    },
    'npm run bundle',
  );
  const { section, language, out = 'bundle', dir = 'dist', help = false } = values;
  if (!help && positionals.length > 0)
    throw new PrintableError(
      'A bundle is of everything, of a section or of a language: npm run bundle -- [--section S] [--language L].',
    );
  const data = values['with-data'] ?? false;
  if (data && (section ?? language) !== undefined)
    throw new PrintableError(
      'The signed lists are of everything, and so is a bundle that is checked by them: leave out --section and --language, or --with-data.',
    );
  return {
    help,
    section,
    language,
    pictures: !values['no-pictures'],
    data,
    zim: !values['no-zim'],
    out,
    dir,
  };
}
