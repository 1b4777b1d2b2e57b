import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import { articleQuery } from '../../article/articleQuery.ts';
import type { NamedPassage } from '../../quote/address/namedPassage.ts';
import { namedPassageOf, rememberClicked } from '../../quote/address/namedPassageOf.ts';
import { OnDemand } from './OnDemand.tsx';

const loadPassageMark = async () => (await import('../../quote/marking/PassageMark.tsx')).PassageMark;
const loadQuoteBar = async () => (await import('../../quote/bar/QuoteBar.tsx')).QuoteBar;

/** How long a choice must have stayed the same, in milliseconds: while it is made, nothing comes up. */
const pause = 250;

/** Where nothing is quoted: what is chosen there is the field's, and a dialog is about something else. */
const elsewhere = 'input, textarea, select, dialog, [contenteditable]';

/** Marks the passage that the address names, and offers to quote what the reader chooses in the article. The code for both comes when it is needed. */
export function ArticleQuotes({ id }: { id: string }) {
  const { data: article } = useQuery(articleQuery(id));
  const place = useRef<HTMLSpanElement>(null);
  const [shown, setShown] = useState<Element | null>(null);
  useEffect(() => setShown(place.current?.closest('article') ?? null), []);
  const named = useNamedPassage();
  const range = useChosenRange(shown);
  const [quotes, setQuotes] = useState(false);
  if (range && !quotes) setQuotes(true);
  return (
    <>
      <span ref={place} hidden />
      {shown && named && <OnDemand load={loadPassageMark} props={{ article: shown, named }} />}
      {shown && article && quotes && <OnDemand load={loadQuoteBar} props={{ article, shown, range }} />}
    </>
  );
}

function useNamedPassage(): NamedPassage | undefined {
  const location = useLocation();
  const action = useNavigationType();
  const [named, setNamed] = useState<NamedPassage>();
  useEffect(rememberClicked, []);
  useEffect(() => setNamed(namedPassageOf(location, action === NavigationType.Pop)), [location, action]);
  return named;
}

/** What is chosen in an article, once it stays so; undefined where nothing is. */
function useChosenRange(article: Element | null): Range | undefined {
  const [range, setRange] = useState<Range>();
  useEffect(() => {
    if (!article) return undefined;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      const selection = document.getSelection();
      const isHere =
        selection?.isCollapsed === false &&
        !document.activeElement?.closest(elsewhere) &&
        selection.getRangeAt(0).intersectsNode(article) &&
        /[\p{L}\p{N}]/u.test(String(selection));
      const chosen = isHere ? selection.getRangeAt(0) : undefined;
      setRange((before) => (chosen && before && isSame(chosen, before) ? before : chosen?.cloneRange()));
    };
    const wait = () => {
      clearTimeout(waiting);
      waiting = setTimeout(look, pause);
    };
    // What is chosen already, too.
    wait();
    document.addEventListener('selectionchange', wait);
    document.addEventListener('focusin', wait);
    // A dialog that gives the focus back to nothing. The event does not bubble.
    document.addEventListener('close', wait, { capture: true });
    return () => {
      clearTimeout(waiting);
      document.removeEventListener('selectionchange', wait);
      document.removeEventListener('focusin', wait);
      document.removeEventListener('close', wait, { capture: true });
    };
  }, [article]);
  return range;
}

function isSame(one: Range, other: Range): boolean {
  return (
    one.compareBoundaryPoints(Range.START_TO_START, other) === 0 &&
    one.compareBoundaryPoints(Range.END_TO_END, other) === 0
  );
}
