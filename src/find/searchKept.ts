import { queryOptions } from '@tanstack/react-query';
import type { Article } from '../contract/articleSchema.ts';
import { sectionOf } from '../contract/localizedText.ts';
import type { Publication } from '../contract/publicationSchema.ts';
import { slugOf } from '../language/slug.ts';
import { inLibrary } from '../library/database.ts';
import { yearsOfDay } from './engine/hitYears.ts';
import { parseQuery } from './engine/parseQuery.ts';
import { answeredBy, type Mark, type OwnText } from './marks/ownText.ts';
import { textMatch } from './marks/textMatch.ts';
import type { LoadTexts } from './passageQuery.ts';
import type { FoundArticle, SearchQuery } from './searchTypes.ts';

/** What was found among the articles that are kept on this device, and how many those are. */
export interface KeptAnswer {
  articles: number;
  found: FoundArticle[];
}

/** Searches what is kept on this device, for a reader without a connection. */
export function keptQuery(query: SearchQuery, publication: Publication | undefined, loadTexts: LoadTexts) {
  return queryOptions({
    queryKey: ['kept', query],
    queryFn: () => searchKept(query, publication, loadTexts),
    // What is kept changes during a visit.
    staleTime: 0,
    retry: false,
  });
}

/**
 * Goes through every kept article: it must have every word, in any spelling, and none that is left out.
 *
 * @throws {LibraryError} if the library can't be read
 */
export async function searchKept(
  query: SearchQuery,
  publication: Publication | undefined,
  loadTexts: LoadTexts,
): Promise<KeptAnswer> {
  const [kept, textsOf, { parse }, { articleSchema }] = await Promise.all([
    inLibrary((library) => library.getAll('articles')),
    loadTexts(),
    import('../data/parse.ts'),
    import('../contract/articleSchema.ts'),
  ]);
  const articles = kept.flatMap(({ text }) => {
    const parsed = parse(articleSchema, json(text));
    return 'output' in parsed ? [parsed.output] : [];
  });
  const { words, without } = parseQuery(query.text);
  const match = textMatch(query.text);
  const avoided = without.map(({ text }) => textMatch(text));
  const hits = articles.flatMap((article) => {
    if (!isWanted(article, query, publication)) return [];
    const { title, authors, language } = article;
    const head = [title, ...authors].map((text) => ({ text, language }));
    const texts: OwnText[] = [...head, ...textsOf(article)];
    if (avoided.some((one) => texts.some((text) => one(text).length > 0))) return [];
    const marks = texts.map(match);
    return words.length > 0 && answeredBy(marks.flat()) >= words.length
      ? [{ article, score: scoreOf(marks) }]
      : [];
  });
  const best = (a: { score: number }, b: { score: number }) =>
    query.order === 'best' ? b.score - a.score : 0;
  hits.sort((a, b) => best(a, b) || (a.article.date < b.article.date ? 1 : -1));
  return { articles: articles.length, found: hits.map(({ article }) => asFound(article, publication)) };
}

/** A word in the title weighs more than in the text; a long text with many has only a little more. */
function scoreOf([title = [], ...texts]: readonly (readonly Mark[])[]): number {
  return title.length * 5 + Math.log2(1 + texts.flat().length);
}

function isWanted(
  { language, authors, source, date }: Article,
  query: SearchQuery,
  publication: Publication | undefined,
): boolean {
  const section = publication && sectionOf(publication, language)?.id;
  return (
    (!query.in || query.in === section || query.in === language) &&
    (!query.author || authors.some((name) => slugOf(name) === query.author)) &&
    (!query.source || (source !== undefined && slugOf(source.name) === query.source)) &&
    (!query.year || yearsOfDay(date).includes(query.year))
  );
}

function asFound(article: Article, publication: Publication | undefined): FoundArticle {
  const { id, title, language, authors, date, source, summary = '' } = article;
  const section = (publication && sectionOf(publication, language)?.id) ?? '';
  const facts = { id, title, language, authors, day: date, section, lead: summary };
  return source ? { ...facts, source: source.name } : facts;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
