import { type ReactNode, useId, useState } from 'react';
import { attributesOf } from '../../language/attributes.ts';
import { useI18n } from '../../language/I18nProvider.tsx';
import { languageOf } from '../../language/languages.ts';
import { formatNumber } from '../../language/numbers.ts';
import type { SayBeside } from './besideWords.ts';

interface RevealedProps {
  language: string;
  /** The number of the row. */
  passage: number;
  /** Whether the text waits until it is asked for. */
  isHeld: boolean;
  say: SayBeside;
  children: ReactNode;
}

/** The other version's part of a row, at once or when its button is pressed. On paper it is always there. */
export function Revealed({ language, passage, isHeld, say, children }: RevealedProps) {
  const { language: chrome, attributes } = useI18n();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const isHidden = isHeld && !isOpen;
  return (
    <div className="beside-text beside-other" {...attributesOf(language)}>
      {isHeld && (
        <button
          type="button"
          className="beside-reveal"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
          {...attributes}
        >
          <span aria-hidden="true">{isOpen ? '− ' : '+ '}</span>
          <bdi {...attributesOf(language)}>{languageOf(language).name}</bdi>
          <span className="visually-hidden">
            {` ${say('beside.passage', { number: formatNumber(passage, chrome) })}`}
          </span>
        </button>
      )}
      <div id={id} data-held={isHidden || undefined}>
        {children}
      </div>
    </div>
  );
}
