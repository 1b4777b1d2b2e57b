import { useEffect, useState } from 'react';
import { addStyle } from '../../controls/addStyle.ts';
import { FootBar } from '../../controls/FootBar.tsx';
import { Icon } from '../../controls/Icon.tsx';
import { paintPlaces } from '../../find/inArticle/paintPlaces.ts';
import { useI18n } from '../../language/I18nProvider.tsx';
import type { NamedPassage } from '../address/namedPassage.ts';
import { findNamed } from '../passage/findNamed.ts';
import { rangesOfText } from '../passage/quotableTexts.ts';
import { useQuoteWords } from '../quoteWords.ts';
import style from './passageMark.css?inline';
import { scrollToPassage } from './scrollToPassage.ts';

interface PassageMarkProps {
  article: Element;
  /** Another one, even for the same passage, marks again. */
  named: NamedPassage;
}

/**
 * Marks the passage that an address names, until Escape is pressed or something else is clicked. Where it is not there any more, its
 * block is shown, and a word says so.
 */
export function PassageMark({ article, named }: PassageMarkProps) {
  const { attributes } = useI18n();
  const say = useQuoteWords();
  const [told, setTold] = useState<'found' | 'gone'>();
  useEffect(() => {
    addStyle(style);
    const { ranges, block } = findNamed(article, named);
    const isFound = ranges.length > 0;
    const shown = isFound ? ranges : block.flatMap(rangesOfText);
    const [first] = shown;
    const takeAway = paintPlaces(article, shown, undefined);
    if (isFound) document.documentElement.dataset.passage = '';
    if (first && named.scrolls) scrollToPassage(first);
    setTold(isFound ? 'found' : 'gone');
    const leave = () => {
      takeAway();
      setTold(undefined);
    };
    const onKey = ({ key, defaultPrevented }: KeyboardEvent) => {
      if (key === 'Escape' && !defaultPrevented) leave();
    };
    const onClick = (event: MouseEvent) => {
      if (!shown.some((range) => isOn(range, event))) leave();
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('click', onClick);
    return () => {
      takeAway();
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('click', onClick);
      delete document.documentElement.dataset.passage;
    };
  }, [article, named]);
  return (
    <>
      <span className="visually-hidden" role="status" {...attributes}>
        {told === 'found' && say?.('mark.found')}
      </span>
      <FootBar>
        {say && told === 'gone' && (
          <>
            <span>{say('mark.gone')}</span>
            <button type="button" aria-label={say('close')} onClick={() => setTold(undefined)}>
              <Icon name="note" />
            </button>
          </>
        )}
      </FootBar>
    </>
  );
}

function isOn(range: Range, { clientX, clientY }: MouseEvent): boolean {
  return [...range.getClientRects()].some(
    ({ x, y, width, height }) =>
      clientX >= x && clientX <= x + width && clientY >= y && clientY <= y + height,
  );
}
