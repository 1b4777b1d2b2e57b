import { useQuery } from '@tanstack/react-query';
import { type ComponentType, type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import type { Article } from '../../contract/articleSchema.ts';
import { localizedText } from '../../contract/localizedText.ts';
import { FootBar } from '../../controls/FootBar.tsx';
import { Icon } from '../../controls/Icon.tsx';
import { publicationQuery } from '../../publication/publicationQuery.ts';
import type { QuoteDialogProps } from '../card/QuoteDialog.tsx';
import type { Quotation } from '../credit/quotation.ts';
import { quoteHtml } from '../credit/quoteHtml.ts';
import { quoteCaption, quoteText } from '../credit/quoteText.ts';
import { barePage, quotedIn } from '../passage/quotedIn.ts';
import { useQuoteWords } from '../quoteWords.ts';
import { copyBoth, copyText } from './copyBoth.ts';
import { focusPassage } from './focusPassage.ts';

interface QuoteBarProps {
  article: Pick<Article, 'id' | 'language' | 'title' | 'authors' | 'date' | 'source'>;
  /** The article as it is shown. */
  shown: Element;
  /** What is chosen of it. */
  range: Range | undefined;
}

/**
 * What can be done with the words that a reader has chosen: at the foot of the window, because a phone's own menu stands beside them.
 * The choice and the focus stay where they are; a key (`q`) goes to the first button. Escape closes it; a focus that was in it goes to
 * the passage, also when the picture is asked for.
 */
export function QuoteBar({ article, shown, range }: QuoteBarProps) {
  const say = useQuoteWords();
  const { data: publication } = useQuery(publicationQuery);
  const [closed, setClosed] = useState<Range>();
  const [told, setTold] = useState<{ range: Range | undefined; word: 'copied' | 'linkCopied' | 'failed' }>();
  const [dialog, setDialog] = useState<{ Dialog: ComponentType<QuoteDialogProps>; quotation: Quotation }>();
  const quoted = useMemo(
    () => range && quotedIn(shown, range, barePage(window.location.href)),
    [range, shown],
  );
  const word = told?.range === range ? told?.word : undefined;
  const isOpen = say !== undefined && quoted !== undefined && range !== closed && !dialog;

  const close = useCallback(() => {
    if (range) focusPassage(range);
    setClosed(range);
  }, [range]);
  useEffect(() => {
    if (!isOpen) return undefined;
    const onKey = ({ key, defaultPrevented }: KeyboardEvent) => {
      if (key === 'Escape' && !defaultPrevented) close();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isOpen, close]);

  const quotation: Quotation | undefined = quoted && {
    ...quoted,
    article,
    publication: publication && {
      name: localizedText(publication.name, article.language),
      monogram: publication.monogram,
    },
  };
  const copy = async (copied: Promise<boolean>, word: 'copied' | 'linkCopied') =>
    setTold({ range, word: (await copied) ? word : 'failed' });
  const openDialog = async (asked: Quotation) => {
    const { QuoteDialog } = await import('../card/QuoteDialog.tsx');
    if (range) focusPassage(range);
    setDialog({ Dialog: QuoteDialog, quotation: asked });
  };
  return (
    <>
      <FootBar role="toolbar" label={isOpen ? say('bar') : undefined}>
        {isOpen && quotation && (
          <>
            <Way
              shortcut="q"
              onPress={() => void copy(copyBoth(quoteText(quotation), quoteHtml(quotation)), 'copied')}
            >
              {say(word === 'copied' ? word : 'copy')}
            </Way>
            <Way onPress={() => void copy(copyText(quotation.url), 'linkCopied')}>
              {say(word === 'linkCopied' ? word : 'link')}
            </Way>
            {typeof navigator.share === 'function' && (
              <Way onPress={() => void share(quotation)}>{say('share')}</Way>
            )}
            <Way onPress={() => void openDialog(quotation).catch(() => undefined)}>{say('picture')}</Way>
            <Way label={say('close')} onPress={close}>
              <Icon name="note" />
            </Way>
            <span role="status" className={word === 'failed' ? undefined : 'visually-hidden'}>
              {word && say(word)}
            </span>
          </>
        )}
      </FootBar>
      {dialog && say && (
        <dialog.Dialog quotation={dialog.quotation} say={say} onClose={() => setDialog(undefined)} />
      )}
    </>
  );
}

interface WayProps {
  label?: string;
  shortcut?: string;
  onPress: () => void;
  children: ReactNode;
}

/** A button that takes neither the focus from where it is nor the choice, when it is pressed with a pointer. */
function Way({ label, shortcut, onPress, children }: WayProps) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-keyshortcuts={shortcut}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      {children}
    </button>
  );
}

async function share(quotation: Quotation): Promise<void> {
  try {
    await navigator.share({ text: quoteCaption(quotation), url: quotation.url });
  } catch {
    // Cancelled, or refused by the system: the bar stays.
  }
}
