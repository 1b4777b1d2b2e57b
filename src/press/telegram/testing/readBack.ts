import type { InputRichMessage } from '@grammyjs/types';
import { articleAddress } from '../../../contract/articlePath.ts';
import type { Article } from '../../../contract/articleSchema.ts';
import type { Block } from '../../../contract/blockSchema.ts';
import { stripBidiControls } from '../../../contract/text/isolateText.ts';
import { isNoteMarker } from '../../../contract/text/plainText.ts';
import type { Text } from '../../../contract/text/textSchema.ts';
import { formatDay } from '../../../language/dates.ts';
import { formatDayPair } from '../../../language/late/dayPair.ts';
import { toAsciiDigits } from '../../../language/numbers.ts';

/** The fields of a message that a person reads, in reading order. */
const read = ['blocks', 'items', 'cells', 'text', 'caption', 'credit'];

/** All words of some messages in reading order, without their numbers, as {@link articleWords} has those of the article. */
export function messageWords(messages: readonly InputRichMessage<never>[]): string {
  const wordsOf = (value: unknown): string => {
    // An empty cell.
    if (value === '\u00a0') return '';
    if (typeof value === 'string') return value;
    if (Array.isArray(value)) return value.map(wordsOf).join('');
    if (typeof value !== 'object' || value === null) return '';
    return read.map((name) => wordsOf((value as Record<string, unknown>)[name])).join('');
  };
  const ofText = messages.map(({ blocks = [] }) => (messages.length > 1 ? blocks.slice(0, -1) : blocks));
  return comparable(wordsOf(ofText));
}

/** All words of an article that its messages must have, in reading order. */
export function articleWords(article: Article, origin: string): string {
  const { title, authors, date, language, summary, image, body, source, updated, corrections = [] } = article;
  const { retraction } = article;
  return comparable(
    [
      title,
      authors.join(' · '),
      formatDayPair(date, language),
      retraction && `<chrome>${formatDay(retraction.date, language)}: ${retraction.text}`,
      summary,
      image?.alt,
      ...body.map(wordsOfBlock),
      source && source.name + (source.date ? ` ${formatDay(source.date, language)}` : ''),
      // Words of the chrome, of which there is one in each language.
      updated && `<chrome> ${formatDay(updated, language)}`,
      corrections.length > 0 && '<chrome>',
      ...corrections.flatMap(({ date: day, text, changes = [] }) => [
        `${formatDay(day, language)}: ${text}`,
        ...changes.flatMap(({ before, after }) => [before, after]),
      ]),
      origin + articleAddress(article.id),
    ]
      .map((words) => words || '')
      .join(''),
  );
}

function wordsOfBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return wordsOf(block.text);
    case 'quote':
      return [...block.body.map(wordsOfBlock), wordsOf(block.cite)].join('');
    case 'list':
      return block.items.map(wordsOf).join('');
    case 'verse':
      return [...block.bayts.map((bayt) => bayt.join('\n')), wordsOf(block.attribution)].join('');
    case 'figure':
      return wordsOf(block.caption) || block.alt;
    case 'table':
      return [block.head, ...block.rows].flat().map(wordsOf).join('');
    case 'note':
      return `${block.number} ${wordsOf(block.text)}`;
    case 'gap':
    case 'unknown':
      return '[…]';
    case 'break':
      return '';
  }
}

function wordsOf(text: Text | undefined): string {
  if (text === undefined) return '';
  return [text]
    .flat()
    .map((run) => {
      if (typeof run === 'string') return run;
      return (isNoteMarker(run) ? '' : run.text) + (run.note ?? '');
    })
    .join('');
}

const chromeWords =
  /This article was retracted\.|Updated|Aktualisiert|Mis à jour|به‌روزرسانی|تازه شوې|Corrections|Korrekturen|Rectificatifs|تصحیح‌ها|سمونې/g;

/** Directions are not words, and white space is where words end. */
function comparable(words: string): string {
  return toAsciiDigits(stripBidiControls(words)).replace(chromeWords, '<chrome>').replace(/\s+/gu, ' ');
}
