import { useState } from 'react';
import { useI18n } from '../../language/I18nProvider.tsx';
import { LibraryError, type LibraryFault } from '../../library/LibraryError.ts';
import { FaultMessage } from '../../library/marks/FaultMessage.tsx';
import { type SayBook, useBookEntryWords } from './bookEntryWords.ts';
import type { BookSource } from './handBook.ts';

interface BookButtonProps {
  /** The class of a menu's entry. */
  look?: string | undefined;
  /**
   * Finds what the book is to be made of, and how many articles are wanted and not there.
   *
   * @throws {LibraryError} where this device cannot read what it keeps
   */
  source: () => Promise<BookSource & { notFetched?: number }>;
}

interface Made {
  missingPictures: number;
  notFetched: number;
}

type Outcome = 'making' | 'code' | 'none' | 'failed' | { fault: LibraryFault } | { made: Made };

/** Makes an e-book on demand, with code that loads when it is pressed, and says what of it is missing. */
export function BookButton({ look, source }: BookButtonProps) {
  const say = useBookEntryWords();
  const { attributes } = useI18n();
  const [outcome, setOutcome] = useState<Outcome>();
  if (!say) return null;

  const make = async () => {
    if (outcome === 'making') return;
    setOutcome('making');
    setOutcome(await outcomeOf(source));
  };
  return (
    <div {...attributes}>
      <button
        type="button"
        className={look}
        aria-disabled={outcome === 'making' || undefined}
        onClick={() => void make()}
      >
        {say('book.make')}
      </button>
      <p role="status">{wordsFor(outcome, say)}</p>
      <FaultMessage fault={typeof outcome === 'object' && 'fault' in outcome ? outcome.fault : undefined} />
    </div>
  );
}

/** Makes the book; undefined where the reader has changed their mind. */
async function outcomeOf(source: BookButtonProps['source']): Promise<Outcome | undefined> {
  let hand: typeof import('./handBook.ts');
  try {
    hand = await import('./handBook.ts');
  } catch {
    return 'code';
  }
  try {
    const { notFetched = 0, ...book } = await source();
    if (book.articles.length === 0) return 'none';
    const { handed, missingPictures } = await hand.handBook(book);
    return handed === 'cancelled' ? undefined : { made: { missingPictures, notFetched } };
  } catch (error) {
    return error instanceof LibraryError ? { fault: error.fault } : 'failed';
  }
}

function wordsFor(outcome: Outcome | undefined, say: SayBook): string {
  if (outcome === undefined) return '';
  if (typeof outcome === 'string') return say(`book.${outcome}`);
  if ('fault' in outcome) return say('book.failed');
  const { missingPictures, notFetched } = outcome.made;
  return [
    say('book.made'),
    missingPictures > 0 && say('book.pictures', { count: missingPictures }),
    notFetched > 0 && say('book.notFetched', { count: notFetched }),
  ]
    .filter(Boolean)
    .join(' ');
}
