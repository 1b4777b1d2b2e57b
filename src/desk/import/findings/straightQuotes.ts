import type { Finding } from '../../formats/finding.ts';
import type { Passage } from './passages.ts';

const straight = /(?<!\p{N})"|(?<=\p{L})'(?=\p{L})/u;
const curly = { '"': /[“”„«»]/, "'": /\p{L}’\p{L}/u } as const;

/** Straight quotation marks or apostrophes among typographic ones: one finding, at the first. */
export function straightQuotes(passages: readonly Passage[]): Finding[] {
  for (const { own, block } of passages) {
    const found = straight.exec(own);
    const mark = found?.[0] as '"' | "'" | undefined;
    if (!found || !mark || !passages.some((passage) => curly[mark].test(passage.own))) continue;
    const words = `${wordBefore(own, found.index)}${/^\S*(?:\s\S+){0,3}/.exec(own.slice(found.index))?.[0]}`;
    return [
      {
        kind: 'straight-quotes',
        place: { block, words },
        message: `Straight ${mark} here, typographic marks elsewhere in the article.`,
      },
    ];
  }
  return [];
}

/** The word before a place, or what of it is near: a run without spaces may be as long as a book. */
function wordBefore(text: string, at: number): string {
  return /\S*\s?\S*$/.exec(text.slice(Math.max(0, at - 80), at))?.[0] ?? '';
}
