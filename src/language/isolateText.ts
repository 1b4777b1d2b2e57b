import { languageOf } from './languages.ts';

const embeddingsOverridesIsolates = /[\u202a-\u202e\u2066-\u2069]/g;
// Characters of bidi class B end a paragraph, and with it every open isolate.
const paragraphSeparators = /(\r\n|[\n\r\u0085\u2029])/;

/** Removes the characters that open or close a bidirectional embedding, override or isolate (UAX #9). */
export function stripBidiControls(text: string): string {
  return text.replace(embeddingsOverridesIsolates, '');
}

/**
 * Wraps a text for a place without markup (document.title, aria-label, share text), so that it keeps its
 * language's direction and its neighbours keep theirs: RLI or LRI … PDI (UAX #9), each line for itself.
 * Controls inside are removed: they could close our isolate and turn what follows. Empty stays empty.
 */
export function isolateText(text: string, tag: string): string {
  const start = languageOf(tag).direction === 'rtl' ? '\u2067' : '\u2066';
  return stripBidiControls(text)
    .split(paragraphSeparators)
    .map((part, index) => (index % 2 === 1 || part === '' ? part : `${start}${part}\u2069`))
    .join('');
}
