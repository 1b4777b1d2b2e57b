import { useCallback, useEffect, useState } from 'react';
import { addStyle } from '../../controls/addStyle.ts';
import { useI18n } from '../../language/I18nProvider.tsx';
import { formatNumber } from '../../language/numbers.ts';
import { faultOf, type LibraryFault } from '../LibraryError.ts';
import libraryStyle from '../library.css?inline';
import { onLibraryChange } from '../libraryChanges.ts';
import { FaultMessage } from '../marks/FaultMessage.tsx';
import type { SayShelf } from '../words/shelfWords.ts';
import { AskFirst } from './AskFirst.tsx';
import { Durability } from './Durability.tsx';
import { free, measureUsage, type PartUsage, type StoragePart, storageParts } from './usage.ts';

/** How much of the device each part uses, with a way to free it; and whether the browser may remove it all. */
export function StorageUse({ say }: { say: SayShelf }) {
  const { t, language } = useI18n();
  const [parts, setParts] = useState<Record<StoragePart, PartUsage>>();
  const [fault, setFault] = useState<LibraryFault>();
  addStyle(libraryStyle);
  const measure = useCallback(async () => {
    try {
      setParts(await measureUsage());
      setFault(undefined);
    } catch (error) {
      setFault(faultOf(error));
    }
  }, []);
  useEffect(() => {
    void measure();
    // After everything was removed, looking would create what is gone.
    return onLibraryChange((change) => (change === 'removed' ? setParts(undefined) : void measure()));
  }, [measure]);
  const freePart = async (part: Parameters<typeof free>[0]) => {
    try {
      await free(part);
      await measure();
    } catch (error) {
      setFault(faultOf(error));
    }
  };
  const size = (bytes: number) =>
    bytes < 10_000_000
      ? say('storage.kilobytes', { count: Math.ceil(bytes / 1000) })
      : say('storage.megabytes', { count: Math.round(bytes / 1_000_000) });
  const total = storageParts.reduce((sum, part) => sum + (parts?.[part].bytes ?? 0), 0);
  return (
    <section>
      <FaultMessage fault={fault} />
      {parts && (
        <>
          <p role="status">{say('storage.used', { size: size(total) })}</p>
          <table className="library-table" aria-label={t('storage.title')}>
            <thead>
              <tr>
                <th scope="col">{say('storage.part')}</th>
                <th scope="col">{say('storage.items')}</th>
                <th scope="col">{say('storage.size')}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {storageParts.map((part) => (
                <tr key={part}>
                  <th scope="row">{say(`storage.${part}`)}</th>
                  <td>{formatNumber(parts[part].items, language)}</td>
                  <td>{size(parts[part].bytes)}</td>
                  <td>
                    {part !== 'settings' && parts[part].items > 0 && (
                      <FreePart part={part} say={say} onFree={() => void freePart(part)} />
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      <Durability say={say} />
    </section>
  );
}

interface FreePartProps {
  part: StoragePart;
  say: SayShelf;
  onFree: () => void;
}

/** Frees a part. What the reader has chosen one by one is not lost by one press. */
function FreePart({ part, say, onFree }: FreePartProps) {
  const words = (
    <>
      {say('saved.remove')} <span className="visually-hidden">{say(`storage.${part}`)}</span>
    </>
  );
  if (part !== 'saved')
    return (
      <button type="button" onClick={onFree}>
        {words}
      </button>
    );
  return (
    <AskFirst
      say={say}
      question={say('storage.ask')}
      what={say('storage.askWhat')}
      confirm={say('saved.remove')}
      onConfirm={onFree}
    >
      {words}
    </AskFirst>
  );
}
