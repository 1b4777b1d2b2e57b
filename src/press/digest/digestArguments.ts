import { type ChromeLanguage, chromeLanguages, isChromeLanguage } from '../../language/chromeLanguages.ts';
import { checkDay, choiceOptions } from '../choice/articleChoice.ts';
import { commandLine } from '../system/commandLine.ts';
import { PrintableError } from '../system/PrintableError.ts';
import { terminalText } from '../system/terminalText.ts';

/** What `npm run digest` was asked to do. */
export interface DigestArguments {
  help: boolean;
  section: string;
  /** `YYYY-MM-DD`: the first day; without it the week of the section's newest article. */
  since?: string;
  /** The language of the mail's own words; without it that of the section. */
  chrome?: ChromeLanguage;
  /** The folder that the files are written to. */
  out: string;
  /** The built site. */
  dir: string;
}

/** The text of `--help`. */
export const digestHelp = `npm run digest -- --section S [--since DAY] [--out DIR]

Writes what is new in a section of the built site (npm run build) as a mail: an .eml file, and its HTML and text by themselves
for a list program, which adds the recipients and the way to unsubscribe.

  --section S    the section: dari, pashto, european-languages
  --since DAY    the first day: 2026-11-01 (default: the week that ends with the newest article)
  --chrome TAG   the language of the mail's own words: ${chromeLanguages.join(', ')} (default: the section's)
  --out DIR      the folder that the files are written to (default: digest)
  --dir DIR      the built site (default: dist)
  --help         show this help

Exit status: 0 if the mail was written; 1 if not.
`;

const { section: sectionOption, since: sinceOption } = choiceOptions;

/** Reads the command line. @throws {PrintableError} for what cannot be meant */
export function digestArguments(argv: readonly string[]): DigestArguments {
  const { values, positionals } = commandLine(
    argv,
    {
      allowPositionals: true,
      options: {
        ...{ section: sectionOption, since: sinceOption },
        chrome: { type: 'string' },
        out: { type: 'string' },
        dir: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    },
    'npm run digest',
  );
  const { section = '', since, chrome, out = 'digest', dir = 'dist', help = false } = values;
  if (!help && (section === '' || positionals.length > 0))
    throw new PrintableError('Name the section, and it alone: npm run digest -- --section S.');
  checkDay(since);
  if (chrome !== undefined && !isChromeLanguage(chrome))
    throw new PrintableError(
      `--chrome ${terminalText(chrome)} is none of the languages: ${chromeLanguages.join(', ')}.`,
    );
  return { help, section, since, chrome, out, dir };
}
