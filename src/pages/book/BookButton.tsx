import { useState } from 'react';
import { DataError } from '../../data/dataError.ts';
import { loadCode } from '../../data/loadCode.ts';
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
   * @throws {DataError} where its code does not load
   */
  source: () => Promise<BookSource & { notFetched?: number }>;
}

interface Made {
  missingPictures: number;
  savesData: boolean;
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
  try {
    const { handBook } = await loadCode(import('./handBook.ts'));
    const { notFetched = 0, ...book } = await source();
    if (book.articles.length === 0) return 'none';
    const { handed, ...left } = await handBook(book);
    return handed === 'cancelled' ? undefined : { made: { ...left, notFetched } };
  } catch (error) {
    if (error instanceof LibraryError) return { fault: error.fault };
    return error instanceof DataError ? 'code' : 'failed';
  }
}

function wordsFor(outcome: Outcome | undefined, say: SayBook): string {
  if (outcome === undefined) return '';
  if (typeof outcome === 'string') return say(`book.${outcome}`);
  if ('fault' in outcome) return say('book.failed');
  const { missingPictures, savesData, notFetched } = outcome.made;
  return [
    say('book.made'),
    missingPictures > 0 && say('book.pictures', { count: missingPictures }),
    missingPictures > 0 && savesData && say('book.saving'),
    notFetched > 0 && say('book.notFetched', { count: notFetched }),
  ]
    .filter(Boolean)
    .join(' ');
}
