import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import { addStyle } from '../../controls/addStyle.ts';
import { isCut, onLineChange } from '../../data/line.ts';
import { attributesOf } from '../../language/attributes.ts';
import { useI18n } from '../../language/I18nProvider.tsx';
import { inKeptLibrary } from '../database.ts';
import { useOfflineWords } from '../words/offlineWords.ts';
import css from './statusBar.css?inline';

interface StatusBarProps {
  /** Puts the new version of the app in place; undefined where there is none. */
  onUpdate: (() => void) | undefined;
}

/** Says quietly, at the foot of the window, that the line is cut and what can be read, or that there is a new version. */
export function StatusBar({ onUpdate }: StatusBarProps) {
  addStyle(css);
  const { language } = useI18n();
  const say = useOfflineWords();
  const cut = useSyncExternalStore(onLineChange, isCut);
  const kept = useKeptCount(cut);
  const [closed, setClosed] = useState<unknown>();
  // Closed is what was shown: the next cut is told again.
  const state = cut ? 'cut' : onUpdate && 'update';
  useEffect(() => {
    if (!cut) setClosed((was: unknown) => (was === 'cut' ? undefined : was));
  }, [cut]);
  if (!say || state === undefined || state === closed) return null;

  let text: ReactNode;
  if (state === 'update')
    text = (
      <>
        <p>{say('bar.update')}</p>
        <button type="button" onClick={onUpdate}>
          {say('bar.load')}
        </button>
      </>
    );
  else if (kept === undefined) return null;
  else
    text = (
      <>
        <p>{kept > 0 ? say('bar.cut', { count: kept }) : say('bar.cutEmpty')}</p>
        {kept > 0 && <a href={import.meta.env.BASE_URL}>{say('bar.see')}</a>}
      </>
    );
  return (
    <div className="aa-status-bar" role="status" aria-label={say('bar.label')} {...attributesOf(language)}>
      {text}
      <button type="button" onClick={() => setClosed(state)}>
        {say('bar.close')}
      </button>
    </div>
  );
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
