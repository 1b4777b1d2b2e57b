import { FootBar } from './FootBar.tsx';
import { Icon } from './Icon.tsx';

interface Offer {
  /** What is offered, and the word on the button that takes it. */
  text: string;
  take: string;
  close: string;
  onTake: () => void;
  onClose: () => void;
}

/** Offers something over the foot of the page. Keep it on the page without an offer, too (FootBar). */
export function OfferBar({ offer }: { offer: Offer | undefined }) {
  return (
    <FootBar>
      {offer && (
        <>
          <span>{offer.text}</span>
          <button type="button" onClick={offer.onTake}>
            {offer.take}
          </button>
          <button type="button" aria-label={offer.close} onClick={offer.onClose}>
            <Icon name="note" />
          </button>
        </>
      )}
    </FootBar>
  );
}
