import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { attributesOf } from '../language/attributes.ts';
import { MarkedText } from './marks/MarkedText.tsx';
import type { TextMatch } from './marks/ownText.ts';
import { bestPassage } from './marks/passage.ts';
import { type LoadTexts, passageTextsQuery } from './passageTextsQuery.ts';
import type { FoundArticle } from './searchTypes.ts';

interface ArticlePassageProps {
  found: FoundArticle;
  match: TextMatch;
  loadTexts: LoadTexts;
}

/**
 * The passage of an article that answers, once the article is there; until then, and where no word of its text answers, how it
 * begins. The article is fetched when the result is on the screen and the browser idle: it is what a press on it asks for.
 */
export function ArticlePassage({ found, match, loadTexts }: ArticlePassageProps) {
  const place = useRef<HTMLParagraphElement>(null);
  const [isSeen, setIsSeen] = useState(false);
  useEffect(() => whenSeen(place.current, () => setIsSeen(true)), []);
  const { data: texts } = useQuery({ ...passageTextsQuery(found.id, loadTexts), enabled: isSeen });
  const shown = useMemo(() => {
    const lead = { text: found.lead, language: found.language };
    return bestPassage(texts ?? [], match) ?? { ...lead, marks: match(lead) };
  }, [texts, found, match]);
  return (
    <p ref={place} className="find-passage" {...attributesOf(shown.language)}>
      <MarkedText text={shown.text} language={shown.language} marks={shown.marks} />
    </p>
  );
}

/** Calls back once an element is on the screen and the browser idle; never for readers who save data. */
function whenSeen(element: Element | null, seen: () => void): (() => void) | undefined {
  const saves = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData;
  if (!element || saves) return undefined;
  let isLeft = false;
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    (window.requestIdleCallback ?? setTimeout)(() => !isLeft && seen());
  });
  observer.observe(element);
  return () => {
    isLeft = true;
    observer.disconnect();
  };
}
