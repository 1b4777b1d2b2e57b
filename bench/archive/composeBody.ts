import type { Block } from '../../src/contract/blockSchema.ts';
import type { Text } from '../../src/contract/text/textSchema.ts';
import { toDigits } from '../../src/language/numbers.ts';
import { composeBlock } from './composeBlock.ts';
import { composeText, type Links } from './composeText.ts';
import type { Random } from './random.ts';
import type { Voice } from './voice.ts';

const shortest = 880;
const longest = 920;
const noteWords = 18;

/**
 * A body of about 900 words, as in a file: plain strings for paragraphs without spans. The words of `voice` are
 * counted from its current state.
 */
export function composeBody(voice: Voice, random: Random, links: Links): (Block | string)[] {
  const notes = random.chance(0.25) ? random.between(1, 2) : 0;
  const end = voice.words + random.between(shortest, longest) - notes * (noteWords + 1);
  const body: (Block | string)[] = [paragraph(voice, random, end, links)];
  for (let note = 1; note <= notes; note++) body.push(withReference(voice, random, note));
  let untilHeading = random.between(2, 4);
  while (voice.words < end) {
    const roomy = end - voice.words > 120;
    if (roomy && untilHeading-- === 0) {
      body.push({
        type: 'heading',
        level: random.chance(0.85) ? 2 : 3,
        text: voice.title(random.between(2, 6)),
      });
      untilHeading = random.between(2, 5);
    }
    body.push(paragraph(voice, random, end, links));
    const block = roomy && end - voice.words > 100 && composeBlock(voice, random);
    if (block) body.push(block);
  }
  for (let number = 1; number <= notes; number++) {
    body.push({ type: 'note', number, text: voice.sentences(noteWords) });
  }
  return body;
}

function paragraph(voice: Voice, random: Random, end: number, links: Links): Block | string {
  const left = end - voice.words;
  const wanted = random.between(35, 95);
  const text = composeText(voice, random, left - wanted < 30 ? left : wanted, links);
  return typeof text === 'string' ? text : { type: 'paragraph', text };
}

function withReference(voice: Voice, random: Random, note: number): Block {
  const reference = { text: toDigits(String(note), voice.language.tag), note };
  voice.words++;
  const text: Text = [
    voice.sentences(random.between(20, 40)),
    reference,
    ` ${voice.sentences(random.between(20, 40))}`,
  ];
  return { type: 'paragraph', text };
}
