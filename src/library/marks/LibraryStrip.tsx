import type { ReactNode } from 'react';
import { FootBar } from '../../controls/FootBar.tsx';
import { useMarksWords } from '../words/marksWords.ts';

interface LibraryStripProps {
  onClose: () => void;
  children: ReactNode;
}

/** A message over the foot of the page, which can be closed. */
export function LibraryStrip({ onClose, children }: LibraryStripProps) {
  const say = useMarksWords();
  return (
    <FootBar>
      {children}
      <button type="button" onClick={onClose}>
        {say?.('close')}
      </button>
    </FootBar>
  );
}
