import { sectionOf } from '../../../contract/localizedText.ts';
import type { Publication } from '../../../contract/publicationSchema.ts';
import { isDay } from '../../../language/calendar.ts';
import { findLanguage, isLanguageTag } from '../../../language/languages.ts';
import { issueLine } from '../../../press/archive/issue.ts';
import { folderAdvice, publicationFolder } from '../../../press/archive/publicationFolder.ts';
import { readPublication } from '../../../press/archive/readArchive.ts';
import { commandLine } from '../../../press/system/commandLine.ts';
import { PrintableError } from '../../../press/system/PrintableError.ts';
import { terminalName, terminalText } from '../../../press/system/terminalText.ts';

/** What `npm run import` was asked to do. */
export interface ImportArguments {
  help: boolean;
  named: string[];
  /** As given, for messages. */
  out: string;
  language?: string;
  date?: string;
  slug?: string;
  dryRun: boolean;
  json: boolean;
  force: boolean;
}

/** The text of `--help`. */
export const importHelp = `npm run import -- FILE|FOLDER …

Turns documents into articles: .docx .odt .pdf .html .md .txt; folders are searched recursively.

  --out DIR          the publication's folder, or the archive in it (default: public)
  --language TAG     the articles' language, instead of the detected one: fa-AF, ps, en, de …
  --date YYYY-MM-DD  the publication date, instead of the documents' own
  --slug WORDS       one document's address, instead of the one made of its title: the-price-of-bread. It stays for ever
  --dry-run          show what would be done, write nothing
  --json             print one line of JSON per file: file, path, article, joined, flags, error
  --force            replace an existing article with different content; its summary, topics, translation,
                     update date and corrections are kept where the document has none
  --help             show this help

Exit status: 0 if every file was imported, with or without findings; 1 if any failed or the command is wrong.
`;

/** Reads the command line. @throws {PrintableError} for what cannot be meant */
export function importArguments(argv: readonly string[]): ImportArguments {
  const { values, positionals } = parsed(argv);
  const { out = 'public', language, date, slug, help = false } = values;
  if (language !== undefined && !(isLanguageTag(language) && findLanguage(language)))
    throw new PrintableError(
      `--language ${terminalText(language)} is not a language the reader knows (fa-AF, ps, en, de …).`,
    );
  if (date !== undefined && !isDay(date))
    throw new PrintableError(
      `--date ${terminalText(date)} is not a valid date; write YYYY-MM-DD in Latin digits.`,
    );
  if (slug !== undefined && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug))
    throw new PrintableError(
      `--slug ${terminalText(slug)} is not an address: write small Latin letters, digits and hyphens, the-price-of-bread.`,
    );
  if (positionals.length === 0 && !help)
    throw new PrintableError('Name the documents or folders to import: npm run import -- FILE|FOLDER …');
  const { 'dry-run': dryRun = false, json = false, force = false } = values;
  return { help, named: positionals, out, language, date, slug, dryRun, json, force };
}

/**
 * The publication that the articles are for, and its archive's folder.
 *
 * @throws {PrintableError} if the folder is not an archive, or the publication has no section for the language
 */
export async function targetPublication({
  out,
  language,
}: ImportArguments): Promise<{ publication: Publication; root: string }> {
  const folder = publicationFolder(out);
  if (!folder) throw new PrintableError(`--out ${terminalName(out)} ${folderAdvice}`);
  const { publication, issues } = await readPublication(folder.root);
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (!publication || errors.length > 0)
    throw new PrintableError(
      `--out ${terminalName(out)} is not a usable archive.\n${errors.map(issueLine).join('\n')}`,
    );
  if (language !== undefined && !sectionOf(publication, language))
    throw new PrintableError(`--language ${language}: no section of the publication lists this language.`);
  return { publication, root: folder.root };
}

function parsed(argv: readonly string[]) {
  const options = {
    out: { type: 'string' },
    language: { type: 'string' },
    date: { type: 'string' },
    slug: { type: 'string' },
    'dry-run': { type: 'boolean' },
    json: { type: 'boolean' },
    force: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  return commandLine(argv, { options, allowPositionals: true }, 'npm run import');
}
