import { type ArticleChoice, articleChoice, choiceOptions } from '../choice/articleChoice.ts';
import { commandLine } from '../system/commandLine.ts';
import { PrintableError } from '../system/PrintableError.ts';

/** What `npm run pdf` was asked to do. */
export interface PdfArguments extends Omit<ArticleChoice, 'since'> {
  help: boolean;
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

  ID…              articles by their ids: 2026-03-19-three-dates-on-one-page
  --section S      the articles of a section: dari, pashto, european-languages
  --month YYYY-MM  the articles of a month: 2026-09, or 1405-06
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

const { since: _since, ...choices } = choiceOptions;

/** Reads the command line. @throws {PrintableError} for what cannot be meant */
export function pdfArguments(argv: readonly string[]): PdfArguments {
  const { values, positionals: ids } = commandLine(
    argv,
    {
      allowPositionals: true,
      options: {
        ...choices,
        booklet: { type: 'boolean' },
        impose: { type: 'boolean' },
        phone: { type: 'boolean' },
        letter: { type: 'boolean' },
        out: { type: 'string' },
        dir: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    },
    'npm run pdf',
  );
  const { section, month, author, phone = false, letter = false, booklet = false, impose = false } = values;
  const { out = 'pdf', dir = 'dist', help = false } = values;
  const paper = phone ? 'phone' : letter ? 'letter' : 'a4';
  const asked = { help, ids, section, month, author, booklet, impose, paper, out, dir } as const;
  if (help) return asked;
  if (phone && letter) throw new PrintableError('--phone and --letter are two sizes of paper: choose one.');
  if (impose && !booklet) throw new PrintableError('--impose is for the pages of a booklet: add --booklet.');
  if (impose && phone)
    throw new PrintableError('--impose folds sheets of paper, and --phone has none: choose one.');
  const named = ['section', 'month', 'author'] as const;
  return { ...asked, ...articleChoice({ ids, section, month, author }, 'npm run pdf', named) };
}
