import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { type FreshList, fetchFreshList, newArticles, showFreshList } from './freshList.ts';
import { mayAsk } from './mayAsk.ts';
import { OnDemand } from './OnDemand.tsx';

const loadFreshOffer = async () => (await import('./FreshOffer.tsx')).FreshOffer;

/** How often the host is asked while the list is in sight, in milliseconds. */
const interval = 5 * 60_000;

/** How long it is not asked again when the list comes into sight. */
const pause = 60_000;

/**
 * Offers the articles that have been published since a list was opened. The host is asked every few minutes while the list is in
 * sight, when it comes into sight again and when the line is back; without a line, or if data is to be saved, not at all.
 */
export function FreshNews({ list }: { list: string }) {
  const client = useQueryClient();
  const [news, setNews] = useState<{ fresh: FreshList; count: number }>();
  const [declined, setDeclined] = useState(0);

  useEffect(() => {
    let isShown = true;
    let askedAt = performance.now();
    const ask = async () => {
      if (!mayAsk()) return;
      askedAt = performance.now();
      try {
        const fresh = await fetchFreshList(client, list);
        const count = fresh ? await newArticles(client, fresh) : 0;
        if (isShown && fresh) setNews({ fresh, count });
      } catch {
        // It is asked again soon; the list is there meanwhile.
      }
    };
    const onSight = () => {
      if (performance.now() - askedAt >= pause) void ask();
    };
    const onTime = () => void ask();
    const clock = setInterval(onTime, interval);
    document.addEventListener('visibilitychange', onSight);
    window.addEventListener('online', onTime);
    return () => {
      isShown = false;
      clearInterval(clock);
      document.removeEventListener('visibilitychange', onSight);
      window.removeEventListener('online', onTime);
    };
  }, [client, list]);

  const show = async (fresh: FreshList) => {
    const before = new Set(shownItems().map(({ id }) => id));
    try {
      await showFreshList(client, fresh);
    } catch {
      // The offer stays, to be pressed again.
      return;
    }
    setNews(undefined);
    // After the list has been rendered.
    setTimeout(() => goTo(shownItems().find(({ id }) => !before.has(id))));
  };
  if (!news || news.fresh.list !== list) return null;
  return (
    <OnDemand
      load={loadFreshOffer}
      props={{
        count: news.count > declined ? news.count : 0,
        onShow: () => void show(news.fresh),
        onClose: () => setDeclined(news.count),
      }}
    />
  );
}

function shownItems(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('main article[id^=item-]')];
}

/** Goes to an article of the list, for the eyes and for the keyboard. */
function goTo(item: HTMLElement | undefined): void {
  item?.scrollIntoView({ block: 'center' });
  item?.querySelector('a')?.focus({ preventScroll: true });
}
