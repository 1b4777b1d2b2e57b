import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'valibot';
import { articleIdPattern, articlePath } from '../../contract/articlePath.ts';
import { type Article, articleSchema } from '../../contract/articleSchema.ts';
import { listIndexPath } from '../../contract/listFiles.ts';
import { listIndexSchema } from '../../contract/listSchema.ts';
import { type LocalizedText, sectionOf } from '../../contract/localizedText.ts';
import { type Publication, publicationSchema } from '../../contract/publicationSchema.ts';
import { toSolarHijri } from '../../language/calendar.ts';
import { PrintableError } from '../system/PrintableError.ts';
import { terminalName, terminalText } from '../system/terminalText.ts';
import type { ArticleChoice } from './articleChoice.ts';
import { daysBefore } from './daysBefore.ts';
import { listedIds, readJson } from './listedIds.ts';

/** The latest year of a Solar Hijri month: an article of the Gregorian 1700 is not to be expected. */
const lastSolarYear = 1699;

/** Articles of a built site, in order, with the publication. */
export interface Chosen {
  articles: Article[];
  publication: Publication;
  /** The author's list, if an author was asked for. */
  list?: string | undefined;
  /** The author as their page names them. */
  author?: LocalizedText | undefined;
}

/** What a command says of the articles that it chooses. */
interface FurtherChoice {
  /**
   * Whether an article was handed on before. Only then is a withdrawn one chosen, so that what others have of it can be replaced;
   * by its id it always is.
   */
  isHandedOn?: ((id: string) => boolean) | undefined;
  /** So many days up to the newest that is chosen, by the days in the ids. What is older is not read. */
  days?: number | undefined;
}

/**
 * The articles that a command names or chooses, oldest first where it chooses.
 *
 * @param asked what it names or chooses; `dir` is the built site
 * @throws {PrintableError} for a site that is not built, every unknown id, an unknown section or author, and a choice of nothing
 */
export function chosenArticles({
  ids,
  section,
  month,
  author,
  since = '',
  dir,
  isHandedOn = () => false,
  days,
}: ArticleChoice & { dir: string } & FurtherChoice): Chosen {
  const content = join(dir, 'content');
  if (!existsSync(join(dir, 'index.html')) || !existsSync(join(content, 'publication.json')))
    throw new PrintableError(`There is no built site in ${terminalName(dir)}. Build it first: npm run build`);
  const publication = parse(publicationSchema, readJson(join(content, 'publication.json')));
  const read = (id: string) => parse(articleSchema, readJson(join(content, articlePath(id))));
  if (ids.length > 0) return { articles: known(ids, content).map(read), publication };

  const sections = publication.sections.map((one) => one.id);
  if (section !== undefined && !sections.includes(section))
    throw new PrintableError(
      `There is no section ${terminalText(section)}. The sections are: ${sections.join(', ')}.`,
    );
  const { list, name } = author === undefined ? {} : authorList(author, content);
  const all = list === undefined ? idsBelow(join(content, 'articles')) : listedIds(list, content);
  const wanted = all.filter((id) => id >= since && (month === undefined || monthsOf(id).includes(month)));
  const articles: Article[] = [];
  let oldest = '';
  for (const id of wanted.toReversed()) {
    if (id < oldest) break;
    const article = read(id);
    const isWanted = section === undefined || sectionOf(publication, article.language)?.id === section;
    if (!isWanted || (article.retraction && !isHandedOn(id))) continue;
    if (days !== undefined && articles.length === 0) oldest = daysBefore(id.slice(0, 10), days - 1);
    articles.push(article);
  }
  articles.reverse();
  if (articles.length > 0) return { articles, publication, list, author: name };
  const what = [
    author && `by ${terminalText(author)}`,
    section && `in section ${section}`,
    month && `of ${month}`,
    since && `of ${since} or later`,
  ]
    .filter(Boolean)
    .join(' ');
  throw new PrintableError(`There is no article ${what}.`);
}

/** @throws {PrintableError} that names every id of which there is no article */
function known(ids: readonly string[], content: string): readonly string[] {
  const unknown = ids.filter(
    (id) => !articleIdPattern.test(id) || !existsSync(join(content, articlePath(id))),
  );
  if (unknown.length === 0) return ids;
  const list = unknown.map((id) => `\n  ${terminalText(id)}`).join('');
  throw new PrintableError(
    `The built site has no such ${unknown.length === 1 ? 'article' : 'articles'}:${list}\n` +
      'An id is the last part of an article’s address; a new article needs a build first.',
  );
}

/**
 * The list of the author whose address ends so, or who is called so.
 *
 * @throws {PrintableError} that names the authors, where there is none
 */
function authorList(asked: string, content: string): { list?: string; name?: LocalizedText } {
  const index = parse(listIndexSchema, readJson(join(content, listIndexPath('author'))));
  const authors = index.groups.flatMap(({ lists }) => lists);
  const wanted = asked.normalize('NFC').trim();
  const found =
    authors.find(({ list }) => list === `authors/${wanted}`) ??
    authors.find(({ name }) => name.text.normalize('NFC') === wanted);
  if (found) return found;
  const some = authors
    .slice(0, 20)
    .map(({ list, name }) => `\n  ${list.slice(8)} (${terminalText(name.text)})`);
  const more =
    authors.length > some.length ? `\n  … and ${authors.length - some.length} more: see /authors` : '';
  throw new PrintableError(
    `There is no author ${terminalText(asked)}. The authors are:${some.join('')}${more}`,
  );
}

/** The ids of all articles, oldest first. */
function idsBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .flatMap((entry) => (entry.isFile() && entry.name.endsWith('.json') ? [entry.name.slice(0, -5)] : []))
    .filter((id) => articleIdPattern.test(id))
    .sort();
}

/** The months that an article is of, by the day in its id: the Gregorian one and the Solar Hijri one. */
function monthsOf(id: string): string[] {
  const { year, month } = toSolarHijri(id.slice(0, 10));
  const solar = year <= lastSolarYear ? [`${year}-${String(month).padStart(2, '0')}`] : [];
  return [id.slice(0, 7), ...solar];
}
