import type { Block } from '../../src/contract/blockSchema.ts';
import type { Text } from '../../src/contract/text/textSchema.ts';
import type { Inline, Segment } from './letterheadDocument.ts';
import type { ExpectedBlock } from './pages/expectedArticle.ts';

/** A body as it reads, one block a line, whatever its spans are cut into: for comparing and for reading in a failure. */
export function spelledBody(body: readonly Block[]): string[] {
  return body.map(spelledBlock);
}

/** The same of what was expected. */
export function spelledExpectation(body: readonly ExpectedBlock[]): string[] {
  const number = { next: 1 };
  const numberedText = (text: Inline) => numbered(text, number);
  return body.map((block) => {
    switch (block.type) {
      case 'list':
        return spelledBlock({ ...block, items: block.items.map(numberedText) });
      case 'table':
      case 'verse':
      case 'figure':
      case 'note':
        return spelledBlock(block);
      default:
        return line(block.type, block.language, spelled(numberedText(block.text)));
    }
  });
}

type SpelledText = Text | (string | Spelled)[];

/** A block of an article, or of what was expected: its texts may be segments still. */
type SpelledBlock =
  | Exclude<Block, { type: 'list' | 'figure' }>
  | { type: 'list'; language?: string; ordered: boolean; items: SpelledText[] }
  | { type: 'figure'; language?: string; alt: string; caption?: SpelledText }
  | Extract<ExpectedBlock, { type: 'table' | 'verse' | 'note' }>;

function spelledBlock(block: SpelledBlock): string {
  const language = 'language' in block ? block.language : undefined;
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return line(block.type, language, spelled(block.text));
    case 'note':
      return line(`note ${block.number}`, language, spelled(block.text));
    case 'quote':
      return line('quote', language, block.body.map(spelledBlock).map(withoutKind).join('\n\n'));
    case 'list':
      return line(block.ordered ? 'ordered list' : 'list', language, block.items.map(spelled).join(' ¦ '));
    case 'table': {
      const rows = [block.head, ...block.rows].map((row) => row.map(spelled).join(' | '));
      return line('table', language, rows.join(' ¦ '));
    }
    case 'verse':
      return line('verse', language, block.bayts.map((bayt) => bayt.join(' / ')).join(' ¦ '));
    case 'figure':
      return line('figure', language, `${block.alt} ¦ ${block.caption ? spelled(block.caption) : ''}`);
    case 'gap':
    case 'break':
    case 'unknown':
      return JSON.stringify(block);
  }
}

function line(kind: string, language: string | undefined, text: string): string {
  return `${language ? `${kind} (${language})` : kind}: ${text}`;
}

function withoutKind(line: string): string {
  return line.replace(/^paragraph: /, '');
}

interface Spelled extends Omit<Segment, 'note'> {
  note?: string | number;
}

function numbered(inline: Inline, number: { next: number }): (string | Spelled)[] {
  return [inline]
    .flat()
    .map((segment) =>
      typeof segment === 'string' || segment.note === undefined
        ? segment
        : { ...segment, note: number.next++ },
    );
}

/** Neighbours of one look are one; a footnote's mark stands by itself after its word. */
function spelled(text: SpelledText): string {
  const runs: { look: string; text: string }[] = [];
  const add = (look: string, text: string) => {
    const last = runs.at(-1);
    if (last?.look === look) last.text += text;
    else if (text !== '') runs.push({ look, text });
  };
  for (const segment of [text].flat() as (string | Spelled)[]) {
    const {
      note,
      text: words,
      ...look
    } = typeof segment === 'string' ? { text: segment } : (segment as Spelled);
    // A note's own number is its mark and no word of the text.
    if (words !== String(note)) add(lookOf(look), words);
    if (note !== undefined) add('', `[^${note}]`);
  }
  return runs.map(({ look, text }) => (look ? `<${look}>${text}</>` : text)).join('');
}

function lookOf({ em, strong, href, language }: Omit<Spelled, 'note' | 'text'>): string {
  return [em && 'em', strong && 'strong', href, language].filter(Boolean).join(' ');
}
