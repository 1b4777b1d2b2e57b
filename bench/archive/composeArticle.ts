import type { Article } from '../../src/contract/articleSchema.ts';
import type { Block } from '../../src/contract/blockSchema.ts';
import { toDigits } from '../../src/language/numbers.ts';
import { type ArticleFacts, articleFacts, newestFacts } from './articleFacts.ts';
import { composeImage } from './composeBlock.ts';
import { composeBody } from './composeBody.ts';
import { Random } from './random.ts';
import { Voice } from './voice.ts';

/** An article as in a file: paragraphs may be plain strings. */
export type WrittenArticle = Omit<Article, 'body'> & { body: (Block | string)[] };

const authors = 40;
const newspapers = 25;
const topics = 60;

/** Article `number`, counted from 0: the same in every archive of the same seed that is large enough. */
export function composeArticle(number: number, seed: number): WrittenArticle {
  const random = new Random(seed, number, 3);
  const linkedArticle = () =>
    number > 0 ? articleFacts(number - random.between(1, Math.min(number, 300)), seed).id : undefined;
  return compose(articleFacts(number, seed), random, { linkedArticle });
}

/** The first (0), second (1) … article to be added to a finished archive, each newer than all before it. */
export function composeNewest(number: number, seed: number): WrittenArticle {
  return compose(newestFacts(number, seed), new Random(seed, number, 4), { linkedArticle: () => undefined });
}

function compose(
  { id, date, language, translationOf }: ArticleFacts,
  random: Random,
  links: Parameters<typeof composeBody>[2],
): WrittenArticle {
  const voice = new Voice(language, random);
  const numbered = (word: string, most: number) =>
    // Some authors write much more than others.
    `${word} ${toDigits(String(1 + Math.floor(random.next() ** 2 * most)), language.tag)}`;
  const article: WrittenArticle = {
    id,
    language: language.tag,
    title: voice.title(random.between(3, 9)),
    authors: unique(random.chance(0.12) ? 2 : 1, () => numbered(language.author, authors)),
    date,
    body: [],
  };
  if (random.chance(0.45))
    article.source = composeSource(numbered(language.newspaper, newspapers), date, random);
  if (random.chance(0.6)) article.summary = voice.sentences(random.between(18, 34));
  if (random.chance(0.7)) article.topics = unique(random.between(1, 4), () => voice.telling(topics));
  if (translationOf) article.translationOf = translationOf;
  if (random.chance(0.04)) {
    article.updated = daysFrom(date, random.between(1, 20));
    if (random.chance(0.5)) article.corrections = [{ date: article.updated, text: voice.sentence(12) }];
  }
  if (random.chance(0.2)) article.image = composeImage(voice, random);
  article.body = composeBody(voice, random, links);
  return article;
}

function composeSource(name: string, date: string, random: Random): Article['source'] {
  if (random.chance(0.3)) return { name };
  const url = `https://www.example.org/${date.replaceAll('-', '/')}/${random.between(1000, 9999)}`;
  return { name, date: daysFrom(date, -random.between(0, 3)), ...(random.chance(0.6) && { url }) };
}

function unique(count: number, make: () => string): string[] {
  return [...new Set(Array.from({ length: count }, make))];
}

function daysFrom(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
