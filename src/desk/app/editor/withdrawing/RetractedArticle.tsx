import { useState } from 'react';
import { Link } from 'react-router';
import { attributesOf } from '../../../../language/attributes.ts';
import { formatDay } from '../../../../language/dates.ts';
import type { Draft } from '../../../server/api/draft.ts';
import { deskClient } from '../../deskClient.ts';
import { SitePanel } from '../../site/SitePanel.tsx';
import { useDesk } from '../../useDesk.ts';
import { isChangedElsewhere } from './isChangedElsewhere.ts';
import { RemovalDialog } from './RemovalDialog.tsx';
import styles from './RetractedArticle.module.css';
import { WithdrawalError } from './WithdrawalError.tsx';

interface RetractedArticleProps {
  draft: Draft;
  onChanged: (draft: Draft) => void;
  onRemoved: () => void;
}

/** A retracted article: what its page says, and the ways to say it otherwise, to put the text back, or to remove it. */
export function RetractedArticle({ draft, onChanged, onRemoved }: RetractedArticleProps) {
  const { t, language: chrome } = useDesk();
  const { key, revision, article, before } = draft;
  const { title, language, retraction } = article;
  const [text, setText] = useState(retraction?.text ?? '');
  const [isRemoving, setRemoving] = useState(false);
  const [error, setError] = useState<unknown>();
  // A text that somebody put back by hand is there, too.
  const isKept = before !== undefined || article.body.length > 0;
  const change = async (work: (over: boolean) => Promise<Draft>) => {
    const over = isChangedElsewhere(error);
    setError(undefined);
    try {
      onChanged(await work(over));
    } catch (failure) {
      setError(failure);
    }
  };
  const write = attributesOf(language);
  return (
    <div className={styles.page}>
      <title>{title}</title>
      <p>
        <Link to="/">{t('toList')}</Link>
      </p>
      <h1 {...write}>{title}</h1>
      <p>
        {t('retracted.state')}{' '}
        {retraction && <time dateTime={retraction.date}>{formatDay(retraction.date, chrome)}</time>}
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void change((over) => deskClient.retract(key, revision, text, over));
        }}
      >
        <label>
          {t('withdraw.reason')}
          <textarea
            {...write}
            required
            rows={3}
            value={text}
            onChange={(event) => setText(event.target.value.replace(/\n/g, ' '))}
          />
        </label>
        <button type="submit" aria-disabled={text.trim() === retraction?.text}>
          {t('retracted.change')}
        </button>
      </form>
      <WithdrawalError error={error} />
      <p>{t(isKept ? 'retracted.kept' : 'retracted.notKept')}</p>
      <p className={styles.buttons}>
        {isKept && (
          <button type="button" onClick={() => void change(() => deskClient.restore(key, revision))}>
            {t('retracted.restore')}
          </button>
        )}
        <button type="button" onClick={() => setRemoving(true)}>
          {t('withdraw.remove')}
        </button>
      </p>
      <SitePanel id={article.id} />
      {isRemoving && (
        <RemovalDialog
          draft={draft}
          save={() => Promise.resolve(revision)}
          onRemoved={onRemoved}
          onClose={() => setRemoving(false)}
        />
      )}
    </div>
  );
}
