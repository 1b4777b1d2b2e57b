import { useRef } from 'react';
import { Link } from 'react-router';
import { attributesOf } from '../../../language/attributes.ts';
import { FileName } from '../source/FileName.tsx';
import { useDesk } from '../useDesk.ts';
import styles from './TakeDocuments.module.css';
import { type Taken, useTaking } from './useTaking.ts';

const accepted = '.docx,.odt,.pdf,.html,.htm,.md,.markdown,.txt';

/** The button for who does not drag, and what became of every document that was given. */
export function TakeDocuments() {
  const { t } = useDesk();
  const { taken, take, forget } = useTaking();
  const input = useRef<HTMLInputElement>(null);
  return (
    <section className={styles.take} aria-label={t('drop.label')}>
      <p className={styles.invitation}>
        <button type="button" onClick={() => input.current?.click()}>
          {t('drop.choose')}
        </button>{' '}
        <span>{t('drop.hint')}</span>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          accept={accepted}
          aria-label={t('drop.choose')}
          onChange={(event) => {
            void take([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
      </p>
      <ul className={styles.taken} aria-live="polite">
        {taken.map((one) => (
          <TakenRow key={one.at} taken={one} />
        ))}
      </ul>
      {taken.length > 0 && taken.every(({ state }) => state === 'done' || state === 'refused') && (
        <button type="button" onClick={forget}>
          {t('drop.forget')}
        </button>
      )}
    </section>
  );
}

function TakenRow({ taken }: { taken: Taken }) {
  const { t } = useDesk();
  const name = <FileName name={taken.name} />;
  if (taken.state === 'done') {
    return (
      <li>
        <Link to={`/drafts/${taken.key}`}>{name}</Link> {t('drop.done')}
      </li>
    );
  }
  if (taken.state !== 'refused') {
    return (
      <li>
        {name} {t(`drop.${taken.state}`)}
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
