import { OfferBar } from '../../controls/OfferBar.tsx';
import { usePlacesWords } from '../../library/words/placesWords.ts';

export interface FreshOfferProps {
  /** How many articles are new; 0 offers nothing. */
  count: number;
  onShow: () => void;
  onClose: () => void;
}

/** Says how many articles are new, and shows them when it is pressed. */
export function FreshOffer({ count, onShow, onClose }: FreshOfferProps) {
  const say = usePlacesWords();
  return (
    <OfferBar
      offer={
        say && count > 0
          ? {
              text: say('fresh.news', { count }),
              take: say('fresh.show'),
              close: say('close'),
              onTake: onShow,
              onClose,
            }
          : undefined
      }
    />
  );
}
