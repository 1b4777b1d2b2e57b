import { useI18n } from '../language/I18nProvider.tsx';
import { addStyle } from './addStyle.ts';
import { Icon } from './Icon.tsx';
import style from './offerBar.css?inline';

interface Offer {
  /** What is offered, and the word on the button that takes it. */
  text: string;
  take: string;
  close: string;
  onTake: () => void;
  onClose: () => void;
}

/**
 * Offers something over the foot of the page: nothing moves, and it is said when nothing else is. Keep it on the page without an offer
 * too, for a screen reader to know it when there is one.
 */
export function OfferBar({ offer }: { offer: Offer | undefined }) {
  const { attributes } = useI18n();
  addStyle(style);
  return (
    <div className="offer-bar" role="status" {...attributes}>
      {offer && (
        <>
          <p>{offer.text}</p>
          <button type="button" onClick={offer.onTake}>
            {offer.take}
          </button>
          <button type="button" aria-label={offer.close} onClick={offer.onClose}>
            <Icon name="note" />
          </button>
        </>
      )}
    </div>
  );
}
