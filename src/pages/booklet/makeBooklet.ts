import type { QueryClient } from '@tanstack/react-query';
import type { i18n } from 'i18next';
import type { Article } from '../../contract/articleSchema.ts';
import type { BookletSource } from '../../contract/bookletAddress.ts';
import type { LocalizedText } from '../../contract/localizedText.ts';
import { blockLanguages } from '../../contract/text/blockLanguages.ts';
import { loadCode } from '../../data/loadCode.ts';
import { defaultChromeLanguage } from '../../language/chromeLanguages.ts';
import { createI18n } from '../../language/createI18n.ts';
import { chromeOfSheet } from '../../language/late/chromeOfSheet.ts';
import { publicationQuery } from '../../publication/publicationQuery.ts';
import { articleNodes } from './articleNodes.tsx';
import { bookletNames } from './bookletNames.ts';
import { loadBookletWords } from './bookletWords.ts';
import { type BookletContent, readBooklet } from './readBooklet.ts';

/** A booklet that is ready to be shown. */
export interface MadeBooklet
  extends Pick<BookletContent, 'articles' | 'failed' | 'withdrawn' | 'asked' | 'all'> {
  /** The language that most of it is in. */
  language: string;
  /** What speaks on its cover and in its contents. */
  chrome: i18n;
  /** What it is called; none if it is only a choice of articles. */
  names: LocalizedText[];
  /** Its articles as elements. */
  nodes: Node[];
}

/**
 * Fetches a booklet's articles and makes its elements; each article's sheet speaks its own language.
 *
 * @throws what `readBooklet` throws, and {DataError} where the publication could not be had
 */
export async function makeBooklet(
  client: QueryClient,
  source: BookletSource,
  tell: (done: number, all: number) => void,
  signal: AbortSignal,
): Promise<MadeBooklet> {
  const [publication, { articleParts: parts }, content] = await Promise.all([
    client.fetchQuery(publicationQuery),
    loadCode(import('../ArticlePage.tsx')),
    readBooklet(client, source, tell, signal),
  ]);
  const { articles, name } = content;
  const [language = defaultChromeLanguage] = blockLanguages(articles);
  const chrome = await createI18n(chromeOfSheet(language));
  const chromes = await chromesOf(articles, chrome);
  await loadBookletWords(chromeOfSheet(language));
  const blocks = new Map(articles.map(({ id, body }) => [id, body.length]));
  const nodes: Node[] = [];
  for (const article of articles) {
    signal.throwIfAborted();
    nodes.push(...articleNodes({ article, publication, chrome: chromes(article.language), parts }, blocks));
    // Many articles take a while: the page answers between them.
    await new Promise((goOn) => setTimeout(goOn));
  }
  const named = { publication, language: chrome.language, articles, name };
  return { ...content, language, chrome, names: bookletNames(source.list, named), nodes };
}

/** The chrome that speaks on an article's sheet: its own where there is one, else the booklet's. */
async function chromesOf(articles: readonly Article[], booklet: i18n) {
  const chromes = new Map<string, i18n>();
  const spoken = new Set(articles.map(({ language }) => language).filter(isSpoken));
  await Promise.all(
    [...spoken].map(async (language) => chromes.set(language, await createI18n(chromeOfSheet(language)))),
  );
  return (language: string): i18n => chromes.get(language) ?? booklet;
}

/** Whether the chrome speaks a language: it has no word of any other. */
const isSpoken = (language: string) => chromeOfSheet(language).split('-')[0] === language.split('-')[0];
