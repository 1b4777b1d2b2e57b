import type { RichText } from '@grammyjs/types';

/** The characters of a text without its qualities. An anchor or formula, which we never write, has none. */
export function plainRich(text: RichText): string {
  if (typeof text === 'string') return text;
  if (Array.isArray(text)) return text.map(plainRich).join('');
  return 'text' in text ? plainRich(text.text) : '';
}

/** How many levels of qualities a text has, one inside another. */
export function depthOfText(text: RichText): number {
  if (typeof text === 'string') return 0;
  if (Array.isArray(text)) return Math.max(0, ...text.map(depthOfText));
  return 1 + ('text' in text ? depthOfText(text.text) : 0);
}

/**
 * A text in parts of at most `most` UTF-16 units each, cut between words, or between graphemes in scripts without spaces. What
 * is isolated across a cut is closed before it and opened again behind it. Joined, the parts are the text.
 */
export function cutText(text: RichText, most: number): RichText[] {
  const parts: RichText[] = [];
  let rest = text;
  for (let plain = plainRich(rest); plain.length > most; plain = plainRich(rest)) {
    // Room for the ends of what is open.
    const at = placeOfCut(plain, Math.max(1, most - maxOpen));
    const open = openControls(plain.slice(0, at)).slice(-maxOpen);
    const [before, after] = cutAt(rest, at);
    parts.push([before, closing(open)]);
    rest = [open.join(''), after];
    // A cut that takes nothing off what it opens again would go on for ever.
    if (plainRich(rest).length >= plain.length) rest = after;
  }
  return [...parts, rest];
}

/** Directions that are open at once; more are an author's mistake. */
const maxOpen = 8;

function placeOfCut(plain: string, most: number): number {
  const space = plain.lastIndexOf(' ', most);
  if (space > most / 2) return space;
  // Only the end is looked at: a whole text is long.
  const from = Math.max(0, most - 64);
  let at = 0;
  for (const { index, segment } of new Intl.Segmenter().segment(plain.slice(from, most + 32))) {
    if (from + index + segment.length > most) break;
    at = from + index + segment.length;
  }
  // No half of a character, whatever is joined to it.
  return at > from ? at : plain.slice(0, most).replace(/[\ud800-\udbff]$/, '').length || most;
}

/** The controls (UAX #9) that are open at the end of a text. */
function openControls(plain: string): string[] {
  const open: string[] = [];
  for (const [control] of plain.matchAll(/[\u202a-\u202e\u2066-\u2069]/g)) {
    if (control === '\u2069' || control === '\u202c') open.pop();
    else open.push(control);
  }
  return open;
}

function closing(open: readonly string[]): string {
  return open
    .toReversed()
    .map((control) => (control >= '\u2066' ? '\u2069' : '\u202c'))
    .join('');
}

function cutAt(text: RichText, at: number): [before: RichText, after: RichText] {
  if (typeof text === 'string') return [text.slice(0, at), text.slice(at)];
  if (Array.isArray(text)) {
    const before: RichText[] = [];
    const after: RichText[] = [];
    let from = 0;
    for (const part of text) {
      const { length } = plainRich(part);
      if (from + length <= at) before.push(part);
      else if (from >= at) after.push(part);
      else {
        const [first, second] = cutAt(part, at - from);
        before.push(first);
        after.push(second);
      }
      from += length;
    }
    return [before, after];
  }
  if (!('text' in text)) return [text, ''];
  const [before, after] = cutAt(text.text, at);
  // The name of a note's text is given once.
  const rest = text.type === 'reference' ? after : { ...text, text: after };
  return [{ ...text, text: before }, rest as RichText];
}
