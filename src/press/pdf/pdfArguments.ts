import { parseArgs } from 'node:util';
import { PrintableError } from '../system/PrintableError.ts';
import { terminalText } from '../system/terminalText.ts';

/** What `npm run pdf` was asked to do. */
export interface PdfArguments {
  help: boolean;
  /** Articles by their ids, in the order named. */
  ids: string[];
  section?: string;
  /** `YYYY-MM`, of the Gregorian calendar or the Solar Hijri. */
  month?: string;
  /** What the sheets are as large as. */
  paper: 'a4' | 'letter' | 'phone';
  /** The folder they are written to. */
  out: string;
  /** The built site. */
  dir: string;
}

/** The text of `--help`. */
export const pdfHelp = `npm run pdf -- ID… [--section S] [--month YYYY-MM]

Prints articles of the built site (npm run build) on the letterhead, one PDF file each.

  ID…              articles by their ids: 2023-09-29-the-price-of-bread
  --section S      the articles of a section: dari, pashto, european-languages
  --month YYYY-MM  the articles of a month: 2023-09, or 1402-07; with --section, what is in both
  --phone          on pages the size of a phone's screen
  --letter         on Letter instead of A4
  --out DIR        the folder they are written to (default: pdf)
  --dir DIR        the built site (default: dist)
  --help           show this help

Exit status: 0 if every article was printed; 1 if any failed or the command is wrong.
`;

/** Reads the command line. @throws {PrintableError} for what cannot be meant */
export function pdfArguments(argv: readonly string[]): PdfArguments {
  const { values, positionals: ids } = parsed(argv);
  const { section, month, phone = false, letter = false, out = 'pdf', dir = 'dist', help = false } = values;
  if (month !== undefined && !/^\d{4}-(?:0[1-9]|1[0-2])$/.test(month))
    throw new PrintableError(
      `--month ${terminalText(month)} is not a month; write YYYY-MM in Latin digits: 2023-09, or 1402-07.`,
    );
  if (phone && letter) throw new PrintableError('--phone and --letter are two sizes of paper: choose one.');
  if (ids.length > 0 && (section !== undefined || month !== undefined))
    throw new PrintableError('Name articles, or choose them by --section and --month, not both.');
  if (!help && ids.length === 0 && section === undefined && month === undefined)
    throw new PrintableError(
      'Name the articles to print: npm run pdf -- ID… (or --section S, --month YYYY-MM).',
    );
  const paper = phone ? 'phone' : letter ? 'letter' : 'a4';
  return { help, ids: [...new Set(ids)], section, month, paper, out, dir };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        section: { type: 'string' },
        month: { type: 'string' },
        phone: { type: 'boolean' },
        letter: { type: 'boolean' },
        out: { type: 'string' },
        dir: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new PrintableError(error instanceof Error ? error.message : String(error));
  }
}
