import type { Block, BlockType } from '../../src/contract/blockSchema.ts';
import { drawings } from './drawing.ts';
import type { Random } from './random.ts';
import { Voice } from './voice.ts';

/** What may follow a paragraph, mostly nothing. The Arabic-script half of the archive quotes verse more often. */
export function composeBlock(voice: Voice, random: Random): Block | undefined {
  const verse = ['fa-AF', 'ps'].includes(voice.language.tag) ? 0.06 : 0.02;
  const chances: Record<Exclude<BlockType, 'paragraph' | 'heading' | 'note'>, [number, () => Block]> = {
    verse: [verse, () => composeVerse(voice, random)],
    quote: [0.05, () => composeQuote(voice, random)],
    list: [0.04, () => composeList(voice, random)],
    figure: [0.03, () => composeFigure(voice, random)],
    table: [0.012, () => composeTable(voice, random)],
    break: [0.01, () => ({ type: 'break' })],
    gap: [0.004, () => ({ type: 'gap' })],
  };
  let left = random.next();
  for (const [chance, compose] of Object.values(chances)) {
    left -= chance;
    if (left < 0) return compose();
  }
  return undefined;
}

function composeVerse(voice: Voice, random: Random): Block {
  const bayts = Array.from({ length: random.between(1, 3) }, (): [string, string] => [
    voice.phrase(random.between(5, 7)),
    voice.phrase(random.between(5, 7)),
  ]);
  return { type: 'verse', bayts, attribution: voice.title(2) };
}

function composeQuote(voice: Voice, random: Random): Block {
  const body: Block[] = [{ type: 'paragraph', text: voice.sentences(random.between(18, 45)) }];
  return random.chance(0.6)
    ? { type: 'quote', body, cite: voice.title(random.between(2, 4)) }
    : { type: 'quote', body };
}

function composeList(voice: Voice, random: Random): Block {
  const items = Array.from({ length: random.between(3, 6) }, () => voice.title(random.between(3, 10)));
  return { type: 'list', ordered: random.chance(0.4), items };
}

function composeFigure(voice: Voice, random: Random): Block {
  return { type: 'figure', ...composeImage(voice, random), caption: voice.sentence(random.between(6, 14)) };
}

function composeTable(voice: Voice, random: Random): Block {
  const columns = random.between(2, 3);
  const row = (words: number) => Array.from({ length: columns }, () => voice.title(words));
  return { type: 'table', head: row(1), rows: Array.from({ length: random.between(3, 5) }, () => row(2)) };
}

/** One of the archive's pictures; its `alt` does not count as words of the article. */
export function composeImage(voice: Voice, random: Random) {
  const alt = new Voice(voice.language, random).sentence(random.between(6, 12));
  return { ...random.pick(drawings), alt };
}
