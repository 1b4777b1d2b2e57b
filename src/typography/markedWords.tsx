import type { ReactNode } from 'react';
import { inOwnOrder } from '../contract/text/ownOrder.ts';
import { languageOf } from '../language/languages.ts';
import { elements } from './OwnOrder.tsx';

/**
 * A text with marked words, in which what runs in the other direction keeps its own order as in `OwnOrder`.
 *
 * @param parts every second one is marked (contract/text/changedWords.ts)
 */
export function markedWords(parts: readonly string[], language: string, Mark: 'del' | 'ins'): ReactNode[] {
  return inOwnOrder(parts, languageOf(language).direction, ...elements).map((words, at) =>
    at % 2 ? <Mark key={`${at}`}>{words}</Mark> : words,
  );
}
