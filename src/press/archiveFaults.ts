import { articlePath } from '../article/articlePath.ts';
import type { Article } from '../article/articleSchema.ts';
import type { Block } from '../article/blockSchema.ts';
import { findLanguage } from '../language/languages.ts';
import { sectionOf } from '../publication/labels.ts';
import type { Publication } from '../publication/publicationSchema.ts';
import type { Span, Text } from '../typography/textSchema.ts';
import type { Fault } from './fault.ts';
import { type ImageCheck, imageCheck } from './imageCheck.ts';

/** What no single file can show: ties between articles, languages and sections, images that are not there or of another size. */
export async function archiveFaults(
  root: string,
  publication: Publication,
  articles: Article[],
): Promise<Fault[]> {
  const ids = new Set(articles.map((article) => article.id));
  const check = imageCheck(root);
  const found = await Promise.all(articles.map((article) => articleFaults(article, publication, ids, check)));
  return [...publicationFaults(publication), ...found.flat()];
}

function publicationFaults(publication: Publication): Fault[] {
  const file = 'publication.json';
  return publication.sections.flatMap((section, at) =>
    section.languages
      .filter((language) => !findLanguage(language))
      .map((language) => ({
        file,
        field: `sections.${at}.languages`,
        message: `“${language}” is not in the reader’s table of languages, so its direction is not known`,
        weight: 'error' as const,
      })),
  );
}

async function articleFaults(
  article: Article,
  publication: Publication,
  ids: Set<string>,
  check: ImageCheck,
): Promise<Fault[]> {
  const file = articlePath(article.id);
  const faults: Fault[] = [];
  const fault = (field: string, message: string, weight: Fault['weight'] = 'error') =>
    faults.push({ file, field, message, weight });

  if (!sectionOf(publication, article.language)) fault('language', `no section lists “${article.language}”`);
  if (!article.id.startsWith(article.date))
    fault('date', `is ${article.date}, but the id says another day`, 'warning');
  if (article.source?.date && article.source.date > article.date)
    fault('source.date', 'is later than the article’s own day');
  if (article.updated && article.updated < article.date)
    fault('updated', 'is earlier than the article’s own day');
  if (article.translationOf === article.id) fault('translationOf', 'names the article itself');
  else if (article.translationOf && !ids.has(article.translationOf)) {
    fault('translationOf', `there is no article “${article.translationOf}”`);
  }
  for (const [at, { date }] of (article.corrections ?? []).entries())
    if (date < article.date) fault(`corrections.${at}.date`, 'is earlier than the article’s own day');
  const imageMessage = article.image && (await check(article.image));
  if (imageMessage) fault('image.src', imageMessage);
  await walk(article.body, 'body', async (block, field) => {
    if (block.type === 'unknown')
      fault(`${field}.type`, `“${block.original}” is not a block of the contract`);
    const message = block.type === 'figure' ? await check(block) : undefined;
    if (message) fault(`${field}.src`, message);
    if (
      block.type === 'table' &&
      new Set([block.head, ...block.rows].filter((row) => row.length > 0).map((row) => row.length)).size > 1
    ) {
      fault(field, 'has rows of different lengths', 'warning');
    }
    for (const id of articlesLinkedFrom(block)) {
      if (!ids.has(id)) fault(field, `links to an article “${id}” that is not there`);
    }
    if (block.language && !findLanguage(block.language)) {
      fault(`${field}.language`, `“${block.language}” is not in the reader’s table of languages`, 'warning');
    }
  });
  for (const { field, message } of noteFaults(article.body)) fault(field, message);
  return faults;
}

async function walk(
  blocks: Block[],
  path: string,
  visit: (block: Block, field: string) => Promise<void>,
): Promise<void> {
  for (const [at, block] of blocks.entries()) {
    await visit(block, `${path}.${at}`);
    if (block.type === 'quote') await walk(block.body, `${path}.${at}.body`, visit);
  }
}

/** Footnotes and their references must meet: a number without its note leads nowhere. */
function noteFaults(body: Block[]): { field: string; message: string }[] {
  const notes = body.flatMap((block, at) => (block.type === 'note' ? [{ number: block.number, at }] : []));
  const numbers = notes.map((note) => note.number);
  const twice = notes.filter((note, at) => numbers.indexOf(note.number) !== at);
  const lost = body.flatMap((block, at) =>
    referencesOf(block)
      .filter((number) => !numbers.includes(number))
      .map((number) => ({ field: `body.${at}`, message: `refers to note ${number}, which is not there` })),
  );
  return [
    ...twice.map(({ number, at }) => ({ field: `body.${at}`, message: `is a second note ${number}` })),
    ...lost,
  ];
}

function referencesOf(block: Block): number[] {
  const inner = block.type === 'quote' ? block.body.flatMap(referencesOf) : [];
  return [...inner, ...runsOf(block).flatMap(({ note }) => note ?? [])];
}

/** The spans of a block's own texts; what is quoted in it has its own. */
function runsOf(block: Block): Span[] {
  const texts: (Text | undefined)[] = [];
  if ('text' in block) texts.push(block.text);
  if (block.type === 'list') texts.push(...block.items);
  if (block.type === 'figure') texts.push(block.caption);
  if (block.type === 'table') texts.push(...block.head, ...block.rows.flat());
  if (block.type === 'quote') texts.push(block.cite);
  if (block.type === 'verse') texts.push(block.attribution);
  return texts.flatMap((text) => (Array.isArray(text) ? text.filter((run) => typeof run !== 'string') : []));
}

/** The ids of the publication's own articles that a block's links lead to. */
function articlesLinkedFrom(block: Block): string[] {
  return runsOf(block).flatMap(({ href }) => /^\/articles\/([^/#?]+)/.exec(href ?? '')?.[1] ?? []);
}
