import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'valibot';
import { type Archive, archiveSchema } from '../../contract/listSchema.ts';
import { allArticles, listAddress, sectionList } from '../../contract/lists.ts';
import { type Publication, publicationSchema } from '../../contract/publicationSchema.ts';
import { slugOf } from '../../language/slug.ts';
import { readJson } from '../choice/listedIds.ts';
import { PrintableError } from '../system/PrintableError.ts';
import { terminalName, terminalText } from '../system/terminalText.ts';
import type { BundleArguments } from './bundleArguments.ts';

/** What a bundle is of. */
export interface BundleChoice {
  publication: Publication;
  /** The list that it opens with and whose articles it has; undefined for everything. */
  list?: string | undefined;
  /** Where the publication has it: its own address, or that of the list. */
  address: string;
  /** How many articles are listed. */
  articles: number;
  /** The day of the newest, `YYYY-MM-DD`. */
  day: string;
  /** The languages of its articles, that with the most first. */
  languages: string[];
  /** What its files are called: `aa-aa-pashto-2026-11-12`. */
  name: string;
}

/**
 * Reads what a command asks for from a built site.
 *
 * @throws {PrintableError} for a site that is not built, for a section or language that it does not have, and for one without articles
 */
export function bundleChoice({ section, language, dir }: BundleArguments): BundleChoice {
  const content = join(dir, 'content');
  if (!existsSync(join(dir, 'index.html')) || !existsSync(join(content, 'archive.json')))
    throw new PrintableError(`There is no built site in ${terminalName(dir)}. Build it first: npm run build`);
  const publication = parse(publicationSchema, readJson(join(content, 'publication.json')));
  const archive = parse(archiveSchema, readJson(join(content, 'archive.json')));
  const list = chosenList(publication, section, language);
  const { articles, newest } = archive.lists[list ?? allArticles] ?? { articles: 0 };
  if (articles === 0 || newest === undefined)
    throw new PrintableError(
      `There is no article ${language ? `in ${language}` : `in ${section ?? 'the site'}`}.`,
    );
  const parts = [slugOf(publication.monogram ?? ''), section ?? '', language ?? '', newest];
  return {
    publication,
    list,
    address: publication.origin + (list === undefined ? '' : listAddress(list)),
    articles,
    day: newest,
    languages: languagesOf(publication, archive, list),
    name: parts.filter(Boolean).join('-').toLowerCase(),
  };
}

/** @throws {PrintableError} that names the sections or the languages */
function chosenList(publication: Publication, section?: string, language?: string): string | undefined {
  const { sections } = publication;
  if (section !== undefined && !sections.some(({ id }) => id === section))
    throw new PrintableError(
      `There is no section ${terminalText(section)}. The sections are: ${sections.map(({ id }) => id).join(', ')}.`,
    );
  if (language === undefined) return section && sectionList(section);
  const asked = sections.filter(({ id }) => section === undefined || id === section);
  const home = asked.find(({ languages }) => languages.includes(language));
  if (home) return sectionList(home.id, language);
  const languages = asked.flatMap((one) => one.languages).join(', ');
  throw new PrintableError(
    `There is no language ${terminalText(language)}${section ? ` in section ${section}` : ''}. The languages are: ${languages}.`,
  );
}

function languagesOf({ sections }: Publication, { lists }: Archive, chosen: string | undefined): string[] {
  return sections
    .flatMap(({ id, languages }) =>
      languages.map((language) => ({ language, list: sectionList(id, language), section: sectionList(id) })),
    )
    .filter(({ list, section }) => chosen === undefined || chosen === list || chosen === section)
    .map(({ language, list }) => ({ language, articles: lists[list]?.articles ?? 0 }))
    .filter(({ articles }) => articles > 0)
    .sort((a, b) => b.articles - a.articles)
    .map(({ language }) => language);
}
