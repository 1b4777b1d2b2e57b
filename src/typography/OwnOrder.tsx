import type { ReactNode } from 'react';
import { inOwnOrder } from '../contract/text/ownOrder.ts';
import { type Direction, languageOf } from '../language/languages.ts';

/** A text in which words of the other direction, telephone numbers, dates and the like keep their own order. */
export function OwnOrder({ text, language }: { text: string; language: string }) {
  return inOwnOrder([text], languageOf(language).direction, ...elements)[0];
}

/** Makes the words and isolates of a text as elements. */
export const elements: [
  words: (text: string) => ReactNode,
  isolate: (content: ReactNode[], direction: Direction, at: number) => ReactNode,
] = [
  (text) => text,
  (content, direction, at) => (
    <bdi key={`${at}`} dir={direction}>
      {content}
    </bdi>
  ),
];
