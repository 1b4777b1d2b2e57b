import { parseArgs } from 'node:util';
import { PrintableError } from '../system/PrintableError.ts';
import { terminalText } from '../system/terminalText.ts';

/** What `npm run epub` was asked to do. */
export interface EpubArguments {
  help: boolean;
  /** Articles by their ids, in the order named. */
  ids: string[];
  section?: string | undefined;
  /** `YYYY-MM`, of the Gregorian calendar or the Solar Hijri. */
  month?: string | undefined;
  /** A name, or the last part of the address of the author's page. */
  author?: string | undefined;
  /** The file it is written to, or the folder. */
  out: string;
  /** The built site. */
  dir: string;
}

/** The text of `--help`. */
export const epubHelp = `npm run epub -- ID… [--section S] [--month YYYY-MM] [--author A]

Makes one e-book (EPUB 3.3) of articles of the built site (npm run build), with its pictures and fonts.

  ID…              articles by their ids: 2023-09-29-the-price-of-bread
  --section S      the articles of a section: dari, pashto, european-languages
  --month YYYY-MM  the articles of a month: 2023-09, or 1402-07
  --author A       the articles of an author: a name, or the last part of the address of the author’s page
                   (of --section, --month and --author together: what is in all of them)
  --out FILE|DIR   a file that ends in .epub, or the folder it is written to (default: epub)
  --dir DIR        the built site (default: dist)
  --help           show this help

Exit status: 0 if the book was made; 1 if not.
`;

/** Reads the command line. @throws {PrintableError} for what cannot be meant */
export function epubArguments(argv: readonly string[]): EpubArguments {
  const { values, positionals: ids } = parsed(argv);
  const { section, month, author, out = 'epub', dir = 'dist', help = false } = values;
  if (month !== undefined && !/^\d{4}-(?:0[1-9]|1[0-2])$/.test(month))
    throw new PrintableError(
      `--month ${terminalText(month)} is not a month; write YYYY-MM in Latin digits: 2023-09, or 1402-07.`,
    );
  const chooses = [section, month, author].some((one) => one !== undefined);
  if (ids.length > 0 && chooses)
    throw new PrintableError('Name articles, or choose them by --section, --month and --author, not both.');
  if (!help && ids.length === 0 && !chooses)
    throw new PrintableError(
      'Name the articles of the book: npm run epub -- ID… (or --section S, --month YYYY-MM, --author A).',
    );
  return { help, ids: [...new Set(ids)], section, month, author, out, dir };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        section: { type: 'string' },
        month: { type: 'string' },
        author: { type: 'string' },
        out: { type: 'string' },
        dir: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new PrintableError(error instanceof Error ? error.message : String(error));
  }
}
