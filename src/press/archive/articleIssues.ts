import { articlePath } from '../../contract/articlePath.ts';
import type { Article } from '../../contract/articleSchema.ts';
import { blocksWithin, foldBlock, spansIn } from '../../contract/blockParts.ts';
import type { Block } from '../../contract/blockSchema.ts';
import { sectionOf } from '../../contract/localizedText.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import { findLanguage } from '../../language/languages.ts';
import { shortened } from '../system/terminalText.ts';
import type { Issue } from './issue.ts';

/** What is wrong with an article that fits its schema, judged by its own file and the publication. */
export function articleIssues(article: Article, publication: Publication): Issue[] {
  const file = articlePath(article.id);
  const issues: Issue[] = [];
  const issue = (field: string, message: string, severity: Issue['severity'] = 'error') =>
    issues.push({ file, field, message, severity });

  if (!sectionOf(publication, article.language)) issue('language', `no section lists “${article.language}”`);
  if (!article.id.startsWith(article.date))
    issue('date', `is ${article.date}, but the id has another date`, 'warning');
  if (article.source?.date && article.source.date > article.date)
    issue('source.date', 'is later than the article’s own date');
  if (article.updated && article.updated < article.date)
    issue('updated', 'is earlier than the article’s own date');
  for (const [at, { date }] of (article.corrections ?? []).entries())
    if (date < article.date) issue(`corrections.${at}.date`, 'is earlier than the article’s own date');
  for (const { field, message } of retractionIssues(article)) issue(field, message);
  const last = article.audio?.sentences?.at(-1)?.[0] ?? 0;
  if (!article.retraction && last > article.body.length)
    issue('audio.sentences', `names block ${last}, but the body has ${article.body.length}`);
  if (article.translationOf === article.id) issue('translationOf', 'refers to the article itself');
  if (article.alignment && !article.translationOf)
    issue('alignment', 'says what stands beside an original, but “translationOf” names none');
  for (const [block, field] of blocksWithin(article.body)) {
    if (block.type === 'unknown')
      issue(`${field}.type`, `“${shortened(block.original, 80)}” is not a block type of the contract`);
    if (block.type === 'table' && rowLengths(block).size > 1)
      issue(field, 'has rows of different lengths', 'warning');
    if (block.language && !findLanguage(block.language))
      issue(`${field}.language`, `“${block.language}” is not in the reader’s table of languages`, 'warning');
  }
  for (const { field, message } of noteIssues(article.body)) issue(field, message);
  return issues;
}

/** What a retracted article may no longer have: everything that its text could be read from. */
const withdrawnFields = [
  'summary',
  'topics',
  'image',
  'audio',
  'updated',
  'corrections',
  'alignment',
] as const;

/** What is wrong with a retraction, which somebody may have edited by hand. */
function retractionIssues(article: Article): { field: string; message: string }[] {
  const { retraction, date, body } = article;
  if (!retraction) return [];
  const left = withdrawnFields.filter((field) => article[field] !== undefined);
  return [
    ...(retraction.date < date
      ? [{ field: 'retraction.date', message: 'is earlier than the article’s own date' }]
      : []),
    ...[...left, ...(body.length > 0 ? ['body'] : [])].map((field) => ({
      field,
      message:
        'is still there, but the article is retracted: remove it, or remove “retraction” to publish the article again',
    })),
  ];
}

function rowLengths({ head, rows }: Extract<Block, { type: 'table' }>): Set<number> {
  return new Set([head, ...rows].filter((row) => row.length > 0).map((row) => row.length));
}

/** Every reference needs its note, and every note a number of its own. */
function noteIssues(body: Block[]): { field: string; message: string }[] {
  const notes = body.flatMap((block, at) => (block.type === 'note' ? [{ number: block.number, at }] : []));
  const numbers = notes.map((note) => note.number);
  const twice = notes.filter((note, at) => numbers.indexOf(note.number) !== at);
  const lost = body.flatMap((block, at) =>
    noteNumbersIn(block)
      .filter((number) => !numbers.includes(number))
      .map((number) => ({ field: `body.${at}`, message: `refers to note ${number}, which does not exist` })),
  );
  return [
    ...twice.map(({ number, at }) => ({
      field: `body.${at}`,
      message: `is another note with the number ${number}`,
    })),
    ...lost,
  ];
}

function noteNumbersIn(block: Block): number[] {
  const inner = foldBlock(block, { block: noteNumbersIn });
  return [...inner, ...spansIn(block).flatMap(({ note }) => note ?? [])];
}
