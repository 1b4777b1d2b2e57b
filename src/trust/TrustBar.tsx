import { useEffect, useState, useSyncExternalStore } from 'react';
import { mirrorsAddress } from '../contract/trust/aboutPages.ts';
import { FootBar } from '../controls/FootBar.tsx';
import { siteRoot } from '../data/siteRoot.ts';
import { formatDay } from '../language/dates.ts';
import { useI18n } from '../language/I18nProvider.tsx';
import { AddressText } from './AddressText.tsx';
import { onTrustNews, type StandIn, tellTrust, trustNews } from './trustNews.ts';
import { type SayTrust, useTrustWords } from './trustWords.ts';

/** Says quietly, at the foot of the window, that another address is read from, or that this copy is not as the device knows the publication. */
export function TrustBar() {
  const say = useTrustWords();
  const { notice, standIn } = useSyncExternalStore(onTrustNews, trustNews);
  // It goes on being read from, which others than this bar must know.
  const [closed, setClosed] = useState<StandIn>();
  const shown = standIn === closed ? undefined : standIn;
  const isKnown = useShortWait();
  const isNotice = notice !== undefined;
  // Where the host is gone, so is the page that a link would load.
  const hasPage = isNotice && notice.kind !== 'missing' && standIn === undefined;
  return (
    <FootBar label={say?.('bar.label')}>
      {say && isKnown && (notice ?? shown) && (
        <>
          <span>
            {isNotice ? <Notice notice={notice} say={say} /> : shown && <From {...shown} say={say} />}
          </span>
          {hasPage && <a href={siteRoot + mirrorsAddress.slice(1)}>{say('see')}</a>}
          <button
            type="button"
            onClick={() => (isNotice ? tellTrust({ notice: undefined }) : setClosed(standIn))}
          >
            {say('close')}
          </button>
        </>
      )}
    </FootBar>
  );
}

/** Whether the bar has been there for a moment: a screen reader tells what comes into a status that it knows. */
function useShortWait(): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const clock = setTimeout(() => setOver(true), 100);
    return () => clearTimeout(clock);
  }, []);
  return isOver;
}

type News = ReturnType<typeof trustNews>;

function Notice({ notice, say }: { notice: NonNullable<News['notice']>; say: SayTrust }) {
  const { language } = useI18n();
  if (notice.kind === 'older') {
    const [day, known] = [notice.day, notice.known].map((one) => formatDay(one, language));
    return say('list.older', { day: day ?? '', known: known ?? '' });
  }
  if (notice.kind !== 'otherPublication') return say(`list.${notice.kind}`);
  return (
    <>
      {say('list.otherPublication')} <AddressText address={notice.origin} />
    </>
  );
}

function From({ address, older, say }: StandIn & { say: SayTrust }) {
  const { language } = useI18n();
  return (
    <>
      {say('standIn')} <AddressText address={address} />
      {older !== undefined && ` ${say('standIn.older', { day: formatDay(older, language) })}`}
    </>
  );
}
