import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { attributesOf } from '../language/attributes.ts';
import { savesData } from '../settings/savesData.ts';
import { MarkedText } from './marks/MarkedText.tsx';
import type { TextMatch } from './marks/ownText.ts';
import { type LoadTexts, passageQuery } from './passageQuery.ts';
import type { FoundArticle } from './searchTypes.ts';
import { whenSeen } from './whenSeen.ts';

interface ArticlePassageProps {
  found: FoundArticle;
  match: TextMatch;
  loadTexts: LoadTexts;
}

/**
 * The passage of an article that answers, once the article is there; until then, and where no word of its text answers, how it
 * begins. The article is fetched when the result is on the screen and the browser idle, never for readers who save data: it is what a
 * press on it asks for.
 */
export function ArticlePassage({ found, match, loadTexts }: ArticlePassageProps) {
  const place = useRef<HTMLParagraphElement>(null);
  const [isSeen, setIsSeen] = useState(false);
  useEffect(() => (savesData() ? undefined : whenSeen(place.current, () => setIsSeen(true))), []);
  const { data: passageFor } = useQuery({ ...passageQuery(found.id, loadTexts), enabled: isSeen });
  const shown = useMemo(() => {
    const lead = { text: found.lead, language: found.language };
    return passageFor?.(match) ?? { ...lead, marks: match(lead) };
  }, [passageFor, found, match]);
  return (
    <p ref={place} className="find-passage" {...attributesOf(shown.language)}>
      <MarkedText text={shown.text} language={shown.language} marks={shown.marks} />
    </p>
  );
}
