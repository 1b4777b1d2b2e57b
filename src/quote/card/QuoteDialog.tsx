import { useEffect, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { isolateText } from '../../contract/text/isolateText.ts';
import { addStyle } from '../../controls/addStyle.ts';
import { attributesOf } from '../../language/attributes.ts';
import { useI18n } from '../../language/I18nProvider.tsx';
import { canShareFile, saveFile } from '../../library/carry/handOver.ts';
import { markedLines } from '../credit/markedLines.ts';
import type { Quotation } from '../credit/quotation.ts';
import { quoteText } from '../credit/quoteText.ts';
import type { SayQuote } from '../quoteWords.ts';
import { CardChoices } from './CardChoices.tsx';
import type { CardShape, CardTone } from './cardShape.ts';
import { type DrawnCard, drawnCard } from './drawnCard.ts';
import style from './quoteDialog.css?inline';

export interface QuoteDialogProps {
  quotation: Quotation;
  say: SayQuote;
  onClose: () => void;
}

type Told = 'card.copied' | 'failed';

/** Shows the quotation as a picture, in the shape and the tone that the reader chooses, and hands it on. */
export function QuoteDialog({ quotation, say, onClose }: QuoteDialogProps) {
  const { language } = useI18n();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const [shape, setShape] = useState<CardShape>('square');
  const [tone, setTone] = useState<CardTone>('light');
  const [told, setTold] = useState<Told>();
  const card = useCard(quotation, shape, tone);
  useEffect(() => {
    addStyle(style);
    dialog.current?.showModal();
  }, []);
  const name = `${quotation.article.id}-${shape}.png`;
  const words = markedLines(quotation)
    .map((line) => isolateText(line.text, line.language))
    .join(' ');
  const copy = async (picture: Blob) => {
    try {
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
      setTold('card.copied');
    } catch {
      setTold('failed');
    }
  };
  const status = () => {
    if (card === undefined) return say('card.drawing');
    if (card === 'failed') return say('card.failed');
    if (told) return say(told);
    return card.isShortened && say('card.short');
  };
  const drawn = typeof card === 'object' ? card : undefined;
  return createPortal(
    <dialog
      ref={dialog}
      className="quote-card"
      aria-labelledby={title}
      onClose={onClose}
      {...attributesOf(language)}
    >
      <h2 id={title}>{say('card.title')}</h2>
      <CardChoices say={say} shape={shape} onShape={setShape} tone={tone} onTone={setTone} />
      <div className="quote-picture">
        {drawn && <Picture canvas={drawn.canvas} name={say('card.alt', { text: words })} />}
      </div>
      <p role="status">{status()}</p>
      <form method="dialog">
        {drawn && (
          <>
            <button
              type="button"
              onClick={() => void saveFile(name, async () => drawn.picture).catch(() => setTold('failed'))}
            >
              {say('card.save')}
            </button>
            {canShareFile(name, 'image/png') && (
              <button type="button" onClick={() => void sharePicture(drawn.picture, name, quotation)}>
                {say('card.share')}
              </button>
            )}
            {typeof ClipboardItem === 'function' && navigator.clipboard && (
              <button type="button" onClick={() => void copy(drawn.picture)}>
                {say('card.copy')}
              </button>
            )}
          </>
        )}
        <button type="submit">{say('close')}</button>
      </form>
    </dialog>,
    document.body,
  );
}

/** The canvas itself: the site's rules let a page show no picture that it has made (`img-src`). */
function Picture({ canvas, name }: { canvas: HTMLCanvasElement; name: string }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.replaceChildren(canvas), [canvas]);
  return <div ref={place} role="img" aria-label={name} />;
}

/** The card; undefined while it is drawn. */
function useCard(quotation: Quotation, shape: CardShape, tone: CardTone) {
  const [card, setCard] = useState<DrawnCard | 'failed'>();
  useEffect(() => {
    let isLeft = false;
    setCard(undefined);
    drawnCard(quotation, shape, tone).then(
      (drawn) => !isLeft && setCard(drawn),
      () => !isLeft && setCard('failed'),
    );
    return () => {
      isLeft = true;
    };
  }, [quotation, shape, tone]);
  return card;
}

async function sharePicture(picture: Blob, name: string, quotation: Quotation): Promise<void> {
  try {
    await navigator.share({
      files: [new File([picture], name, { type: 'image/png' })],
      text: quoteText(quotation),
    });
  } catch {
    // Cancelled, or refused by the system: the dialog stays.
  }
}
