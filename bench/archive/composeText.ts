import type { Span, Text } from '../../src/contract/text/textSchema.ts';
import { archiveLanguages } from './archiveLanguages.ts';
import type { Random } from './random.ts';
import { Voice } from './voice.ts';

/** The target of links: the id of an article of the same archive, if there is one. */
export interface Links {
  linkedArticle(): string | undefined;
}

/** A paragraph's text of `words` words; one in eight has a span: emphasis, another language, or a link. */
export function composeText(voice: Voice, random: Random, words: number, links: Links): Text {
  if (words < 30 || !random.chance(0.125)) return voice.sentences(words);
  const until = voice.words + words;
  const before = voice.sentences(random.between(8, 16));
  const span = composeSpan(voice, random, links);
  const after = voice.sentences(until - voice.words);
  return [`${before} `, span, ` ${after}`];
}

function composeSpan(voice: Voice, random: Random, links: Links): Span {
  const length = random.between(1, 4);
  const dice = random.next();
  const linked = dice < 0.2 ? links.linkedArticle() : undefined;
  if (linked) return { text: voice.phrase(length), href: `/articles/${linked}` };
  if (dice < 0.4)
    return { text: voice.phrase(length), href: `https://www.example.org/${random.between(1, 9999)}` };
  if (dice < 0.65) return foreign(voice, random, length);
  return { text: voice.phrase(length), ...(dice < 0.9 ? { em: true } : { strong: true }) };
}

function foreign(voice: Voice, random: Random, length: number): Span {
  const other = random.pick(archiveLanguages.filter(({ tag }) => tag !== voice.language.tag));
  voice.words += length;
  return { text: new Voice(other, random).phrase(length), language: other.tag };
}
