import { type ArticleChoice, articleChoice, choiceOptions } from '../choice/articleChoice.ts';
import { commandLine } from '../system/commandLine.ts';

/** What `npm run epub` was asked to do. */
export interface EpubArguments extends Omit<ArticleChoice, 'since'> {
  help: boolean;
  /** The file it is written to, or the folder. */
  out: string;
  /** The built site. */
  dir: string;
}

/** The text of `--help`. */
export const epubHelp = `npm run epub -- ID… [--section S] [--month YYYY-MM] [--author A]

Makes one e-book (EPUB 3.3) of articles of the built site (npm run build), with its pictures and fonts.

  ID…              articles by their ids: 2026-03-19-three-dates-on-one-page
  --section S      the articles of a section: dari, pashto, european-languages
  --month YYYY-MM  the articles of a month: 2026-09, or 1405-06
  --author A       the articles of an author: a name, or the last part of the address of the author’s page
                   (of --section, --month and --author together: what is in all of them)
  --out FILE|DIR   a file that ends in .epub, or the folder it is written to (default: epub)
  --dir DIR        the built site (default: dist)
  --help           show this help

Exit status: 0 if the book was made; 1 if not.
`;

const { since: _since, ...choices } = choiceOptions;

/** Reads the command line. @throws {PrintableError} for what cannot be meant */
export function epubArguments(argv: readonly string[]): EpubArguments {
  const { values, positionals: ids } = commandLine(
    argv,
    {
      allowPositionals: true,
      options: {
        ...choices,
        out: { type: 'string' },
        dir: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    },
    'npm run epub',
  );
  const { section, month, author, out = 'epub', dir = 'dist', help = false } = values;
  if (help) return { help, ids, out, dir };
  const named = ['section', 'month', 'author'] as const;
  return { help, out, dir, ...articleChoice({ ids, section, month, author }, 'npm run epub', named) };
}
