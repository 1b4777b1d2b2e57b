import { useRef } from 'react';
import { Link } from 'react-router';
import { attributesOf } from '../../../language/attributes.ts';
import { FileName } from '../document/FileName.tsx';
import { useDesk } from '../useDesk.ts';
import styles from './DocumentUpload.module.css';
import { type Upload, useUploads } from './useUploads.ts';

const accepted = '.docx,.odt,.pdf,.html,.htm,.md,.markdown,.txt';

/** The button for those who do not drag, and the outcome of every upload. */
export function DocumentUpload() {
  const { t } = useDesk();
  const { uploads, add, clear } = useUploads();
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
            void add([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
      </p>
      <ul className={styles.uploads} aria-live="polite">
        {uploads.map((one) => (
          <UploadRow key={one.at} upload={one} />
        ))}
      </ul>
      {uploads.length > 0 && uploads.every(({ state }) => state === 'done' || state === 'failed') && (
        <button type="button" onClick={clear}>
          {t('upload.clear')}
        </button>
      )}
    </section>
  );
}

function UploadRow({ upload }: { upload: Upload }) {
  const { t } = useDesk();
  const name = <FileName name={upload.name} />;
  if (upload.state === 'done') {
    return (
      <li>
        <Link to={`/drafts/${upload.key}`}>{name}</Link> {t('upload.done')}
      </li>
    );
  }
  if (upload.state !== 'failed') {
    return (
      <li>
        {name} {t(`upload.${upload.state}`)}
      </li>
    );
  }
  return (
    <li className={styles.failed}>
      {name} <strong>{t(upload.why)}</strong>
      <p {...attributesOf('en')}>{upload.message}</p>
    </li>
  );
}
