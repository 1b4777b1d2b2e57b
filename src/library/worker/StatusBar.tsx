import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import { FootBar } from '../../controls/FootBar.tsx';
import { isCut, onLineChange } from '../../data/line.ts';
import { siteRoot } from '../../data/siteRoot.ts';
import { onTrustNews, trustNews } from '../../trust/trustNews.ts';
import { inKeptLibrary } from '../database.ts';
import { FaultText } from '../FaultText.tsx';
import { closeNews, downloadNews, onDownload, unwatchedDownloads } from '../packs/downloads.ts';
import { type SayOffline, useOfflineWords } from '../words/offlineWords.ts';

interface StatusBarProps {
  /** Puts the new version of the app in place; undefined where there is none. */
  onUpdate: (() => void) | undefined;
}

type State = 'cut' | 'taking' | 'news' | 'update';

/**
 * Says quietly, at the foot of the window, that the line is cut and what can be read; how far a download is that no panel shows; or
 * that there is a new version.
 */
export function StatusBar({ onUpdate }: StatusBarProps) {
  const say = useOfflineWords();
  const state = useStatus(onUpdate !== undefined);
  const kept = useKeptCount(state === 'cut');
  // Closed is what was shown: the next cut is told again.
  const [closed, setClosed] = useState<State>();
  useEffect(() => setClosed((was) => (was === state ? was : undefined)), [state]);
  if (!say || state === undefined || state === closed) return null;
  if (state === 'cut' && kept === undefined) return null;
  const close = () => (state === 'news' ? closeNews() : setClosed(state));
  const shown: Record<State, () => ReactNode> = {
    cut: () => <Cut kept={kept ?? 0} say={say} />,
    taking: () => <TakingOn say={say} />,
    news: () => <News say={say} />,
    update: () => (
      <>
        <span>{say('bar.update')}</span>
        <button type="button" onClick={onUpdate}>
          {say('bar.load')}
        </button>
      </>
    ),
  };
  return (
    <FootBar label={say('bar.label')}>
      {shown[state]()}
      <button type="button" onClick={close}>
        {say('bar.close')}
      </button>
    </FootBar>
  );
}

/** What there is to say, the most pressing first. */
function useStatus(hasUpdate: boolean): State | undefined {
  const cut = useSyncExternalStore(onLineChange, isCut);
  const standIn = useSyncExternalStore(onTrustNews, trustNews).standIn;
  const downloads = useSyncExternalStore(onDownload, unwatchedDownloads);
  const news = useSyncExternalStore(onDownload, downloadNews);
  // Where another address stands in for the host, the line is there, and that is said.
  if (cut) return standIn ? undefined : 'cut';
  if (downloads.length > 0) return 'taking';
  if (news) return 'news';
  return hasUpdate ? 'update' : undefined;
}

function Cut({ kept, say }: { kept: number; say: SayOffline }) {
  return (
    <>
      <span>{kept > 0 ? say('bar.cut', { count: kept }) : say('bar.cutEmpty')}</span>
      {kept > 0 && <a href={siteRoot}>{say('bar.see')}</a>}
    </>
  );
}

function TakingOn({ say }: { say: SayOffline }) {
  const downloads = useSyncExternalStore(onDownload, unwatchedDownloads);
  const sum = (part: 'kept' | 'wanted') => downloads.reduce((all, { taken }) => all + taken[part], 0);
  const [kept, wanted] = [sum('kept'), sum('wanted')];
  const text = say('take.progress', { kept, wanted });
  const stop = () => {
    for (const one of downloads) one.stop();
  };
  return (
    <>
      <progress max={wanted || 1} value={kept} aria-label={text} />
      {/* A screen reader hears that it runs, not every step. */}
      <span aria-hidden="true">{text}</span>
      <button type="button" onClick={stop}>
        {say('take.stop')}
      </button>
    </>
  );
}

function News({ say }: { say: SayOffline }) {
  const news = useSyncExternalStore(onDownload, downloadNews);
  if (!news) return null;
  return <span>{'fault' in news ? <FaultText fault={news.fault} /> : say(news.word)}</span>;
}

/** How many articles are kept, once it is known. */
function useKeptCount(cut: boolean): number | undefined {
  const [count, setCount] = useState<number>();
  useEffect(() => {
    let isShown = cut;
    if (!cut) return;
    const counted = inKeptLibrary((library) => library.count('articles')).catch(() => 0);
    void counted.then((number = 0) => isShown && setCount(number));
    return () => {
      isShown = false;
    };
  }, [cut]);
  return count;
}
