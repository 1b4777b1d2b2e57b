import type { ReactNode } from 'react';
import { useI18n } from '../../language/I18nProvider.tsx';
import { useMarksWords } from '../words/marksWords.ts';

interface LibraryStripProps {
  onClose: () => void;
  children: ReactNode;
}

/** A message at the foot of the screen, over the page, which does not move for it. */
export function LibraryStrip({ onClose, children }: LibraryStripProps) {
  const { attributes } = useI18n();
  const say = useMarksWords();
  return (
    <span className="library-strip" role="status" {...attributes}>
      {children}
      <button type="button" onClick={onClose}>
        {say?.('close')}
      </button>
    </span>
  );
}
