import { type Direction, languageOf } from '../../language/languages.ts';
import { inOwnOrder } from './ownOrder.ts';

const embeddingsOverridesIsolates = /[\u202a-\u202e\u2066-\u2069]/g;
// Characters of bidi class B end a paragraph, and with it every open isolate.
const paragraphSeparators = /(\r\n|[\n\r\u0085\u2029])/;

/** Removes the characters that open or close a bidirectional embedding, override or isolate (UAX #9). */
export function stripBidiControls(text: string): string {
  return text.replace(embeddingsOverridesIsolates, '');
}

/**
 * Wraps a text for a place without markup (document.title, aria-label, share text), so that it keeps its
 * language's direction and its neighbours keep theirs: RLI or LRI … PDI (UAX #9), each line for itself, with an isolate
 * inside for what runs in the other direction.
 * Controls inside are removed: they could close our isolate and turn what follows. Empty stays empty.
 */
export function isolateText(text: string, tag: string): string {
  const { direction } = languageOf(tag);
  return stripBidiControls(text)
    .split(paragraphSeparators)
    .map((part, index) =>
      index % 2 === 1 || part === ''
        ? part
        : isolate(inOwnOrder([part], direction, (words) => words, isolate).flat(), direction),
    )
    .join('');
}

function isolate(content: string[], direction: Direction): string {
  return `${direction === 'rtl' ? '\u2067' : '\u2066'}${content.join('')}\u2069`;
}
