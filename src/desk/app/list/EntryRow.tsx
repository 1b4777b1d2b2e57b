import { useNavigate } from 'react-router';
import { attributesOf } from '../../../language/attributes.ts';
import { isDay } from '../../../language/calendar.ts';
import { formatDay } from '../../../language/dates.ts';
import { languageOf } from '../../../language/languages.ts';
import { Isolate } from '../../../typography/Isolate.tsx';
import type { ListEntry } from '../../server/api/listAnswer.ts';
import { deskClient } from '../deskClient.ts';
import { FileName } from '../document/FileName.tsx';
import { useDesk } from '../useDesk.ts';
import styles from './EntryRow.module.css';

interface EntryRowProps {
  entry: ListEntry;
  onError: (error: unknown) => void;
}

/** An article in the list: its title opens it; below it its state, authors, date and how many findings need a decision. */
export function EntryRow({ entry, onError }: EntryRowProps) {
  const { t, language: chrome } = useDesk();
  const navigate = useNavigate();
  const { kind, name, title, language, date, authors, document, findings, retracted, broken } = entry;
  const open = async () => {
    try {
      const key = kind === 'draft' ? name : (await deskClient.open(name)).key;
      await navigate(`/drafts/${key}`);
    } catch (error) {
      onError(error);
    }
  };
  return (
    <li className={styles.entry}>
      <button type="button" className={styles.title} onClick={() => void open()}>
        {title.trim() ? <bdi {...attributesOf(language)}>{title}</bdi> : t('list.untitled')}
      </button>
      <p className={styles.facts}>
        <span className={kind === 'draft' ? styles.draft : undefined}>
          {t(retracted ? 'list.retracted' : `list.${kind}`)}
        </span>
        <Isolate language={language}>{languageOf(language).name}</Isolate>
        {isDay(date) && <time dateTime={date}>{formatDay(date, chrome)}</time>}
        {authors.length > 0 && (
          <span>
            {authors.map((author, at) => (
              <span key={author}>
                {at > 0 && ' · '}
                <Isolate language={language}>{author}</Isolate>
              </span>
            ))}
          </span>
        )}
        {document !== undefined && <FileName name={document} />}
        {findings > 0 && <span className={styles.attention}>{t('list.findings', { count: findings })}</span>}
        {broken && <span className={styles.attention}>{t('list.broken')}</span>}
      </p>
    </li>
  );
}
