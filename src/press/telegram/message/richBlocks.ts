import type { RichBlockTableCell, RichText } from '@grammyjs/types';
import type { Block, BlockType } from '../../../contract/blockSchema.ts';
import { isBlankText } from '../../../contract/text/plainText.ts';
import type { Text } from '../../../contract/text/textSchema.ts';
import { languageOf } from '../../../language/languages.ts';
import { toDigits } from '../../../language/numbers.ts';
import { type MessageBlock, messageLimits } from './messageSize.ts';
import { noteName, richText, type TextContext } from './richText.ts';

/** What a block needs of its article. */
export interface BlockContext extends TextContext {
  /** How many quotations it is inside. */
  quotes: number;
  /** Names a picture of the archive for the message. */
  picture: (src: string) => string;
  /** Is told in English what a message cannot show as the page does. */
  tell: (what: string) => void;
}

type Renderer<Type extends BlockType | 'unknown'> = (
  block: Extract<Block, { type: Type }>,
  around: BlockContext,
) => MessageBlock[];

/** Quotations in quotations, and in the last of them a list of linked, bold, slanted words: 16 levels. */
const mostQuotes = 10;

/** One renderer for each block type; the compiler names a missing one. */
const renderers: { [Type in Block['type']]: Renderer<Type> } = {
  paragraph: ({ text }, around) => unlessBlank(text, { type: 'paragraph', text: richText(text, around) }),
  heading: ({ level, text }, around) =>
    unlessBlank(text, { type: 'heading', size: level, text: richText(text, around) }),
  quote: ({ body, cite }, around) => {
    const quotes = around.quotes + 1;
    const blocks = body.flatMap((block) => richBlocks(block, { ...around, quotes }));
    const credit = isFilled(cite) ? richText(cite, around) : undefined;
    if (blocks.length === 0) return credit === undefined ? [] : [{ type: 'paragraph', text: credit }];
    if (quotes <= mostQuotes)
      return [{ type: 'blockquote', blocks, ...(credit !== undefined && { credit }) }];
    around.tell(`quotations are more than ${mostQuotes} deep: the inner ones stand without a frame`);
    return credit === undefined ? blocks : [...blocks, { type: 'paragraph', text: credit }];
  },
  list: ({ ordered, start = 1, items }, around) => [
    {
      type: 'list',
      items: items.map((item, at) => ({
        blocks: [{ type: 'paragraph', text: inPlace(item, around) }],
        ...(ordered && { type: '1', value: start + at }),
      })),
    },
  ],
  verse: ({ bayts, attribution }, around) => [
    {
      type: 'blockquote',
      blocks: bayts.map((bayt) => ({ type: 'paragraph', text: inLines(bayt, around) })),
      ...(isFilled(attribution) && { credit: richText(attribution, around) }),
    },
  ],
  figure: ({ src, alt, caption }, around) => [photo(src, isFilled(caption) ? caption : alt, around)],
  table: ({ head, rows }, around) => {
    const all = [head, ...rows].filter((row) => row.length > 0);
    if (all.length === 0) return [];
    if (all.every((row) => row.length <= messageLimits.columns))
      return [
        { type: 'table', is_bordered: true, cells: all.map((row) => cellsOf(row, row === head, around)) },
      ];
    around.tell(`a table has more than ${messageLimits.columns} columns: its rows stand as a list`);
    const items = all.map((row) => ({
      blocks: row.map((text): MessageBlock => ({ type: 'paragraph', text: inPlace(text, around) })),
    }));
    return [{ type: 'list', items }];
  },
  note: ({ number, text }, around) => {
    const figures: RichText = { type: 'superscript', text: toDigits(String(number), around.language) };
    const words: RichText = { type: 'reference', name: noteName(number), text: richText(text, around) };
    return [{ type: 'paragraph', text: [figures, ' ', words] }];
  },
  gap: () => [{ type: 'paragraph', text: '[…]' }],
  break: () => [{ type: 'divider' }],
  // What cannot be shown here is on the article's page.
  unknown: (_block, { url }) => [{ type: 'paragraph', text: { type: 'url', text: '[…]', url } }],
};

/** A block of the contract as blocks of a message: one, as a rule. */
export function richBlocks(block: Block, around: BlockContext): MessageBlock[] {
  const render = renderers[block.type] as Renderer<Block['type']>;
  return render(block, { ...around, language: block.language ?? around.language });
}

/** A picture of the archive. Telegram has no text for who cannot see it, so one without a caption has that as its caption. */
export function photo(src: string, caption: Text, around: BlockContext): MessageBlock {
  const media = `attach://${around.picture(src)}`;
  const text = richText(caption, around);
  return {
    type: 'photo',
    photo: { type: 'photo', media },
    ...(!isBlankText(caption) && { caption: { text } }),
  };
}

/** A bayt's hemistichs, each isolated for itself: the end of a line ends every isolate. */
function inLines(bayt: readonly string[], around: TextContext): RichText {
  return bayt.flatMap((half, at) => [...(at > 0 ? ['\n'] : []), richText(half, around)]);
}

function cellsOf(row: readonly Text[], isHead: boolean, around: BlockContext): RichBlockTableCell[] {
  const align = languageOf(around.language).direction === 'rtl' ? 'right' : 'left';
  return row.map((text) => ({
    text: inPlace(text, around),
    ...(isHead && { is_header: true }),
    align,
    valign: 'top',
  }));
}

/** A block whose text is empty says nothing, and Telegram takes none. */
function unlessBlank(text: Text, block: MessageBlock): MessageBlock[] {
  return isBlankText(text) ? [] : [block];
}

function isFilled(text: Text | undefined): text is Text {
  return text !== undefined && !isBlankText(text);
}

/** A text that keeps its place without any words: an item's number, a cell of the grid. */
function inPlace(text: Text, around: TextContext): RichText {
  return isBlankText(text) ? '\u00a0' : richText(text, around);
}
