import { useRef } from 'react';
import { Link } from 'react-router';
import { attributesOf } from '../../../language/attributes.ts';
import { FileName } from '../document/FileName.tsx';
import { useDesk } from '../useDesk.ts';
import styles from './DocumentUpload.module.css';
import { type Upload, useUploads } from './useUploads.ts';

const accepted = '.docx,.odt,.pdf,.html,.htm,.md,.markdown,.txt';

/** The button for who does not drag, and what became of every document that was given. */
export function DocumentUpload() {
  const { t } = useDesk();
  const { uploads, add, clear } = useUploads();
  const input = useRef<HTMLInputElement>(null);
  return (
    <section className={styles.take} aria-label={t('upload.label')}>
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
      <ul className={styles.taken} aria-live="polite">
        {uploads.map((one) => (
          <UploadRow key={one.at} taken={one} />
        ))}
      </ul>
      {uploads.length > 0 && uploads.every(({ state }) => state === 'done' || state === 'refused') && (
        <button type="button" onClick={clear}>
          {t('upload.clear')}
        </button>
      )}
    </section>
  );
}

function UploadRow({ taken }: { taken: Upload }) {
  const { t } = useDesk();
  const name = <FileName name={taken.name} />;
  if (taken.state === 'done') {
    return (
      <li>
        <Link to={`/drafts/${taken.key}`}>{name}</Link> {t('upload.done')}
      </li>
    );
  }
  if (taken.state !== 'refused') {
    return (
      <li>
        {name} {t(`upload.${taken.state}`)}
      </li>
    );
  }
  return (
    <li className={styles.refused}>
      {name} <strong>{t(taken.why)}</strong>
      <p {...attributesOf('en')}>{taken.message}</p>
    </li>
  );
}
