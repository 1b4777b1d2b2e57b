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
  /** The last part of an author’s address, or the name as it is written. */
  author?: string;
  /** All of them as one document, with a cover and contents. */
  booklet: boolean;
  /** Two of its pages on a side, in the order of folding. */
  impose: boolean;
  /** What the sheets are as large as. */
  paper: 'a4' | 'letter' | 'phone';
  /** The folder they are written to. */
  out: string;
  /** The built site. */
  dir: string;
}

/** The text of `--help`. */
export const pdfHelp = `npm run pdf -- ID… [--section S] [--month YYYY-MM] [--author A] [--booklet]

Prints articles of the built site (npm run build) on the letterhead, one PDF file each, or all of them as one booklet.

  ID…              articles by their ids: 2023-09-29-the-price-of-bread
  --section S      the articles of a section: dari, pashto, european-languages
  --month YYYY-MM  the articles of a month: 2023-09, or 1402-07
  --author A       the articles of an author: the last part of /authors/…, or the name
                   (of several choices, what is in all of them)
  --booklet        one document: cover, contents with page numbers, then the articles
  --impose         with --booklet: two pages on each side of a sheet, to be printed on both sides
                   (turned on the short edge), folded and stapled in the middle
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
  const { section, month, author, phone = false, letter = false, booklet = false, impose = false } = values;
  const { out = 'pdf', dir = 'dist', help = false } = values;
  const isChoice = section !== undefined || month !== undefined || author !== undefined;
  if (month !== undefined && !/^\d{4}-(?:0[1-9]|1[0-2])$/.test(month))
    throw new PrintableError(
      `--month ${terminalText(month)} is not a month; write YYYY-MM in Latin digits: 2023-09, or 1402-07.`,
    );
  if (phone && letter) throw new PrintableError('--phone and --letter are two sizes of paper: choose one.');
  if (impose && !booklet) throw new PrintableError('--impose is for the pages of a booklet: add --booklet.');
  if (impose && phone)
    throw new PrintableError('--impose folds sheets of paper, and --phone has none: choose one.');
  if (ids.length > 0 && isChoice)
    throw new PrintableError('Name articles, or choose them by --section, --month and --author, not both.');
  if (!help && ids.length === 0 && !isChoice)
    throw new PrintableError(
      'Name the articles to print: npm run pdf -- ID… (or --section S, --month YYYY-MM, --author A).',
    );
  const paper = phone ? 'phone' : letter ? 'letter' : 'a4';
  return { help, ids: [...new Set(ids)], section, month, author, booklet, impose, paper, out, dir };
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
        booklet: { type: 'boolean' },
        impose: { type: 'boolean' },
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
