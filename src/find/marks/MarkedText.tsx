import { useLayoutEffect, useRef } from 'react';
import { inOwnOrder } from '../../contract/text/ownOrder.ts';
import { languageOf } from '../../language/languages.ts';
import { elements, OwnOrder } from '../../typography/OwnOrder.tsx';
import { canHighlight, highlight, rangesOf, textNodes } from './marks.ts';
import type { Stretch } from './ownText.ts';

interface MarkedTextProps {
  text: string;
  language: string;
  /** Whole words, in order: a mark inside one would part letters that are joined. Another text comes with others. */
  marks: readonly Stretch[];
}

/** A text with words marked: in its own order as any text, in older browsers with an element around each word. */
export function MarkedText({ text, language, marks }: MarkedTextProps) {
  const place = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (!place.current || marks.length === 0 || !canHighlight()) return undefined;
    return highlight('found', rangesOf(textNodes(place.current), marks));
  }, [marks]);
  if (marks.length === 0 || canHighlight())
    return (
      <span key={text} ref={place}>
        <OwnOrder text={text} language={language} />
      </span>
    );
  const runs = marks.flatMap(({ start, end }, at) => [
    text.slice(marks[at - 1]?.end ?? 0, start),
    text.slice(start, end),
  ]);
  runs.push(text.slice(marks.at(-1)?.end ?? 0));
  const ordered = inOwnOrder(runs, languageOf(language).direction, ...elements);
  return ordered.map((content, at) => {
    const key = `${at}`;
    return at % 2 === 1 ? <mark key={key}>{content}</mark> : <span key={key}>{content}</span>;
  });
}
