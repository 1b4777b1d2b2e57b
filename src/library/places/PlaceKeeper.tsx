import { useEffect, useRef, useState } from 'react';
import { OfferBar } from '../../controls/OfferBar.tsx';
import type { KeptPlace } from '../libraryData.ts';
import { usePlacesWords } from '../words/placesWords.ts';
import { blockOfPlace, goToBlock, measurePlace, type Place } from './articleBlocks.ts';
import { keepPlace, readPlace } from './placeStore.ts';

/** How long the page rests before its place is kept, in milliseconds. */
const rest = 600;

/** From here on an article counts as read. */
const readThrough = 0.95;

/** Offers to go on where the reader stopped last time, and keeps where that is. It never scrolls by itself. */
export function PlaceKeeper({ id }: { id: string }) {
  const say = usePlacesWords();
  const [offered, setOffered] = useState<KeptPlace>();
  const offer = useRef<KeptPlace>(undefined);
  offer.current = offered;

  useEffect(() => {
    let isShown = true;
    let isKnown = false;
    let place: Place | undefined;
    let clock: ReturnType<typeof setTimeout> | undefined;
    const keep = () => {
      clearTimeout(clock);
      const { current } = offer;
      // What is offered is not overwritten by the way down to it.
      const isBefore = current && place && place.fraction < current.fraction;
      if (!isKnown || !place || isBefore) return;
      // Where it can't be kept, reading goes on without.
      void keepPlace({ id, ...place, at: Date.now() }).catch(() => undefined);
    };
    const move = () => {
      place = measurePlace() ?? place;
      const { current } = offer;
      if (current && place && place.fraction >= current.fraction) setOffered(undefined);
      clearTimeout(clock);
      clock = setTimeout(keep, rest);
    };
    const leave = () => {
      if (document.visibilityState === 'hidden') keep();
    };
    const begin = (known: KeptPlace | undefined) => {
      if (!isShown) return;
      isKnown = true;
      if (known && isWorthOffering(known)) setOffered(known);
      // A text that fits the window is read without scrolling; of any other the reader may have read on already.
      const now = measurePlace();
      if (now && (now.progress >= readThrough || window.scrollY > 0)) place = now;
    };
    void readPlace(id).then(begin, () => undefined);
    document.addEventListener('scroll', move, { passive: true });
    document.addEventListener('visibilitychange', leave);
    window.addEventListener('pagehide', keep);
    return () => {
      isShown = false;
      document.removeEventListener('scroll', move);
      document.removeEventListener('visibilitychange', leave);
      window.removeEventListener('pagehide', keep);
      keep();
    };
  }, [id]);

  const goOn = () => {
    const block = offered && blockOfPlace(offered);
    setOffered(undefined);
    if (block) goToBlock(block);
  };
  return (
    <OfferBar
      offer={
        say &&
        offered && {
          text: say('place.stopped', { percent: Math.round(offered.fraction * 100) }),
          take: say('place.goOn'),
          close: say('close'),
          onTake: goOn,
          onClose: () => setOffered(undefined),
        }
      }
    />
  );
}

/** Whether the place is below what is to be seen, the article was not read to its end, and no address has named another place. */
function isWorthOffering(place: KeptPlace): boolean {
  const block = blockOfPlace(place);
  return (
    window.location.hash === '' &&
    place.progress < readThrough &&
    block !== undefined &&
    block.getBoundingClientRect().top > window.innerHeight
  );
}
