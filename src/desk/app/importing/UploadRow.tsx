import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { attributesOf } from '../../../language/attributes.ts';
import { limits } from '../../formats/limits.ts';
import { FileName } from '../document/FileName.tsx';
import { useDesk } from '../useDesk.ts';
import styles from './UploadRow.module.css';
import type { Upload } from './useUploads.ts';

/** Failures whose reason only the server's message names. */
const inServersWords = new Set(['documentError.failed', 'documentError.unreadable']);

/** A document on its way: what is done with it, for how long, and how it ended. */
export function UploadRow({ upload, onStop }: { upload: Upload; onStop: () => void }) {
  const { t } = useDesk();
  const name = <FileName name={upload.name} />;
  switch (upload.state) {
    case 'done':
      return (
        <li className={styles.row}>
          <Link to={`/drafts/${upload.key}`}>{name}</Link>{' '}
          {t(upload.published ? 'upload.published' : 'upload.done')}
        </li>
      );
    case 'stopped':
      return (
        <li className={styles.row}>
          {name} {t('upload.stopped')}
        </li>
      );
    case 'failed':
      return (
        <li className={styles.failed}>
          {name} <strong>{t(upload.why, { limit: upload.limit ?? 0, lines: limits.lines })}</strong>
          {inServersWords.has(upload.why) && <p {...attributesOf('en')}>{upload.message}</p>}
        </li>
      );
    default:
      return (
        <li className={styles.row}>
          {name} {t(`upload.${upload.state}`)} {upload.state === 'reading' && <Elapsed />}{' '}
          <button type="button" aria-label={t('upload.stopOf', { name: upload.name })} onClick={onStop}>
            {t('upload.stop')}
          </button>
        </li>
      );
  }
}

/** The seconds since it appeared. Nobody knows how many are to come. */
function Elapsed() {
  const { t } = useDesk();
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const begun = performance.now();
    const timer = setInterval(() => setSeconds(Math.floor((performance.now() - begun) / 1000)), 1000);
    return () => clearInterval(timer);
  }, []);
  // The list is a live region: a count would be read out each second.
  return (
    <span role="timer" aria-live="off">
      {seconds > 0 && t('upload.elapsed', { seconds })}
    </span>
  );
}
