import { useRef } from 'react';
import { useDesk } from '../useDesk.ts';
import styles from './DocumentUpload.module.css';
import { UploadRow } from './UploadRow.tsx';
import { useUploads } from './useUploads.ts';

const accepted = '.docx,.odt,.pdf,.html,.htm,.md,.markdown,.txt';

/** The button for those who do not drag, and the outcome of every upload. */
export function DocumentUpload() {
  const { t } = useDesk();
  const { uploads, add, stop, clear } = useUploads();
  const input = useRef<HTMLInputElement>(null);
  return (
    <section className={styles.upload} aria-label={t('upload.label')}>
      <p className={styles.invitation}>
        <button type="button" onClick={() => input.current?.click()}>
          {t('upload.choose')}
        </button>{' '}
        <span>{t('upload.hint')}</span>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          accept={accepted}
          aria-label={t('upload.choose')}
          onChange={(event) => {
            add([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
      </p>
      <ul className={styles.uploads} aria-live="polite">
        {uploads.map((one) => (
          <UploadRow key={one.at} upload={one} onStop={() => stop(one.at)} />
        ))}
      </ul>
      {uploads.length > 0 && uploads.every(({ state }) => state !== 'waiting' && state !== 'reading') && (
        <button type="button" onClick={clear}>
          {t('upload.clear')}
        </button>
      )}
    </section>
  );
}
