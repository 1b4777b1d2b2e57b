import { type ComponentType, useEffect, useRef, useState } from 'react';
import type { Article } from '../contract/articleSchema.ts';
import { loadQuietly } from '../data/loadQuietly.ts';
import type { ListenBarProps } from './ListenBar.tsx';
import { ListenIcon } from './ListenIcon.tsx';
import { addListenStyle } from './listenStyle.ts';
import { useListenWords } from './listenWords.ts';

/** Opens the bar that reads the article out; from what is selected, if something is. The bar's code comes when it is opened. */
export function ListenTool({ article }: { article: Article }) {
  addListenStyle();
  const say = useListenWords();
  const opener = useRef<HTMLButtonElement>(null);
  // Pressing a button may take the selection away.
  const chosen = useRef<Range>(undefined);
  const [opened, setOpened] = useState<{ from: Range | undefined }>();
  const [Bar, setBar] = useState<ComponentType<ListenBarProps>>();
  useEffect(() => {
    if (!opened) return;
    void loadQuietly(async () => {
      const { ListenBar } = await import('./ListenBar.tsx');
      setBar(() => ListenBar);
    });
  }, [opened]);
  if (!say) return null;
  const keepChosen = () => {
    chosen.current = chosenIn(opener.current?.closest('article')) ?? chosen.current;
  };
  return (
    <>
      <button
        ref={opener}
        type="button"
        className="listen-open"
        aria-label={say('open')}
        aria-keyshortcuts="l"
        aria-expanded={opened !== undefined}
        title={say('open')}
        onPointerDown={() => {
          chosen.current = undefined;
          keepChosen();
        }}
        onClick={() => {
          keepChosen();
          setOpened({ from: chosen.current });
          chosen.current = undefined;
        }}
      >
        <ListenIcon name="listen" />
      </button>
      {opened && Bar && opener.current && (
        <Bar
          article={article}
          around={opener.current.closest('article') ?? document.body}
          from={opened.from}
          onClose={() => {
            setOpened(undefined);
            opener.current?.focus();
          }}
        />
      )}
    </>
  );
}

/** What the reader has selected of an article. */
function chosenIn(article: Element | null | undefined): Range | undefined {
  const selection = document.getSelection();
  if (!article || !selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  return article.contains(range.startContainer) ? range.cloneRange() : undefined;
}
