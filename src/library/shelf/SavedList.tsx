import { type ReactNode, useEffect, useState } from 'react';
import { addStyle } from '../../controls/addStyle.ts';
import { attributesOf } from '../../language/attributes.ts';
import { useI18n } from '../../language/I18nProvider.tsx';
import { languageOf } from '../../language/languages.ts';
import { Isolate } from '../../typography/Isolate.tsx';
import { faultOf, type LibraryFault } from '../LibraryError.ts';
import libraryStyle from '../library.css?inline';
import { FaultMessage } from '../marks/FaultMessage.tsx';
import { fetchWhenOnline } from '../saved/fetchWhenOnline.ts';
import { compareAll, fetchSaved, type Savable, undoRemoval, unsave } from '../saved/savedList.ts';
import { readRows, type SavedRow } from '../saved/savedStore.ts';
import { useKept } from '../useKept.ts';
import { useMarksWords } from '../words/marksWords.ts';
import type { SayShelf } from '../words/shelfWords.ts';
import { SavedRowView } from './SavedRowView.tsx';
import { savedOrders } from './savedOrders.ts';

interface SavedListProps {
  say: SayShelf;
  share: (article: Savable) => ReactNode;
}

/** The saved list: in an order, of one language or all; what is removed leaves its place until the reader goes elsewhere. */
export function SavedList({ say, share }: SavedListProps) {
  const { t } = useI18n();
  const tell = useMarksWords();
  const { value: rows, fault } = useKept(readRows);
  const [failure, setFailure] = useState<LibraryFault>();
  const [removed, setRemoved] = useState<SavedRow[]>([]);
  const [order, setOrder] = useState<keyof typeof savedOrders>('saved');
  const [only, setOnly] = useState('');
  addStyle(libraryStyle);
  useEffect(() => {
    fetchWhenOnline();
    // What can't be compared is compared another time.
    void compareAll().catch(() => undefined);
  }, []);

  const act = async (action: () => Promise<unknown>) => {
    setFailure(undefined);
    await action().catch((error: unknown) => setFailure(faultOf(error)));
  };
  const takeOff = (row: SavedRow) =>
    act(async () => {
      await unsave(row.id);
      setRemoved((before) => [...before.filter(({ id }) => id !== row.id), row]);
    });
  const there = new Set(rows?.map(({ id }) => id));
  const all = [...(rows ?? []), ...removed.filter(({ id }) => !there.has(id))];
  const tags = [...new Set(all.map(({ language }) => language))];
  const shown = all
    .filter(({ language }) => !tags.includes(only) || language === only)
    .sort(savedOrders[order]);
  return (
    <>
      <FaultMessage fault={failure ?? fault} />
      {rows && all.length === 0 && <p>{say('saved.empty')}</p>}
      {all.length > 0 && (
        <>
          <div className="library-tools">
            <span role="status">{t('count', { count: rows?.length ?? 0 })}</span>
            <label>
              {say('saved.sort')}{' '}
              <select
                value={order}
                onChange={({ target }) => setOrder(target.value as keyof typeof savedOrders)}
              >
                {(Object.keys(savedOrders) as (keyof typeof savedOrders)[]).map((one) => (
                  <option key={one} value={one}>
                    {say(`saved.sort.${one}`)}
                  </option>
                ))}
              </select>
            </label>
            {tags.length > 1 && (
              <label>
                {say('saved.language')}{' '}
                <select value={only} onChange={({ target }) => setOnly(target.value)}>
                  <option value="">{say('saved.language.all')}</option>
                  {tags.map((tag) => (
                    <option key={tag} value={tag} {...attributesOf(tag)}>
                      {languageOf(tag).name}
                    </option>
                  ))}
                </select>
              </label>
            )}
          </div>
          <ol className="library-list">
            {shown.map((row) => (
              <li key={row.id}>
                {there.has(row.id) ? (
                  <SavedRowView
                    row={row}
                    say={say}
                    share={share(row)}
                    onRemove={() => void takeOff(row)}
                    onFetch={() => void act(() => fetchSaved(row.id))}
                  />
                ) : (
                  <p className="library-notes">
                    <span role="status">
                      {tell?.('outcome.removed')} <Isolate language={row.language}>{row.title}</Isolate>
                    </span>
                    {/* The pressed button is gone: its reader goes on here. */}
                    <button
                      type="button"
                      ref={(button) => button?.focus()}
                      onClick={() => void act(() => undoRemoval(row.id))}
                    >
                      {tell?.('undo')}
                    </button>
                  </p>
                )}
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}
