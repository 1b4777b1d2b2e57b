import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Icon } from '../../controls/Icon.tsx';
import type { ChromeLanguage } from '../../language/chromeLanguages.ts';
import { loadFindStyle } from '../findStyle.ts';
import { loadFindWords, useFindWords } from '../findWords.ts';
import { SearchLandmark } from '../SearchLandmark.tsx';
import { shortened } from '../searchAddress.ts';
import { useArticlePlaces } from './useArticlePlaces.ts';

export interface FindBarProps {
  /** What a search has brought along; empty if nothing. */
  carried: string;
  /** Whether the reader has opened the bar, and types now. */
  isTyping: boolean;
  onClose: () => void;
}

/** Loads what the bar is shown with besides its code. */
export async function loadFindBar(language: ChromeLanguage): Promise<typeof FindBar> {
  await Promise.all([loadFindWords(language), loadFindStyle()]);
  return FindBar;
}

/** The bar that finds in an article: field, count, the ways to the next place and the previous one. */
function FindBar({ carried, isTyping, onClose }: FindBarProps) {
  const words = useFindWords();
  const field = useRef<HTMLInputElement>(null);
  const [article, setArticle] = useState<Element | null>(null);
  const [typed, setTyped] = useState(shortened(carried));
  const { count, at, step } = useArticlePlaces(article, typed, typed === carried);
  useEffect(() => {
    setArticle(field.current?.closest('article') ?? null);
  }, []);
  useEffect(() => {
    if (isTyping) field.current?.select();
  }, [isTyping]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && event.target === field.current) step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };
  return (
    <SearchLandmark className="find-bar" aria-label={words('bar')} onKeyDown={onKeyDown}>
      <input
        ref={field}
        type="search"
        defaultValue={typed}
        aria-label={words('bar')}
        autoComplete="off"
        enterKeyHint="next"
        spellCheck={false}
        onInput={({ currentTarget: { value } }) => setTyped(shortened(value))}
      />
      <output className="find-count">
        {typed.trim() && (count > 0 ? words('bar.place', { at: at + 1, all: count }) : words('bar.none'))}
      </output>
      <button type="button" className="find-up" aria-label={words('bar.previous')} onClick={() => step(-1)}>
        <Icon name="down" />
      </button>
      <button type="button" aria-label={words('bar.next')} onClick={() => step(1)}>
        <Icon name="down" />
      </button>
      <button type="button" aria-label={words('bar.close')} onClick={onClose}>
        <Icon name="note" />
      </button>
    </SearchLandmark>
  );
}
