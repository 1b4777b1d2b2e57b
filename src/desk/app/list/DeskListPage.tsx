import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useSearchParams } from 'react-router';
import { DeskErrorMessage } from '../DeskErrorMessage.tsx';
import { deskClient } from '../deskClient.ts';
import { DocumentUpload } from '../importing/DocumentUpload.tsx';
import { SitePanel } from '../site/SitePanel.tsx';
import { useDesk } from '../useDesk.ts';
import styles from './DeskListPage.module.css';
import { EntryRow } from './EntryRow.tsx';
import { ListPaging } from './ListPaging.tsx';
import { NewArticle } from './NewArticle.tsx';

const shownKinds = ['all', 'draft', 'published'] as const;

/** The drafts, the published articles and the upload. */
export function DeskListPage() {
  const { t } = useDesk();
  const [asked, setAsked] = useSearchParams();
  const [error, setError] = useState<unknown>();
  const question = {
    text: asked.get('text') ?? '',
    show: shownKinds.find((one) => one === asked.get('show')) ?? 'all',
    page: Number(asked.get('page')) || 1,
  };
  // Typing is shown first; the list follows, and an overtaken request is cancelled.
  const text = useDeferredValue(question.text);
  const list = useQuery({
    queryKey: ['list', { ...question, text }],
    queryFn: ({ signal }) => deskClient.list({ ...question, text }, signal),
    placeholderData: keepPreviousData,
  });
  const change = (facts: Partial<typeof question>) => {
    const next = { ...question, page: 1, ...facts };
    setAsked(
      Object.entries(next).flatMap(([name, value]) =>
        value && value !== 'all' && value !== 1 ? [[name, String(value)] as [string, string]] : [],
      ),
      { replace: facts.page === undefined },
    );
  };
  return (
    <div className={styles.page}>
      <title>{t('list.title')}</title>
      <h1>{t('list.title')}</h1>
      <NewArticle onError={setError} />
      <DocumentUpload />
      <details className={styles.site}>
        <summary>{t('site.title')}</summary>
        <SitePanel />
      </details>
      <search className={styles.filter}>
        <label>
          {t('list.filter')}{' '}
          <input
            type="search"
            value={question.text}
            onChange={(event) => change({ text: event.target.value })}
          />
        </label>
        <label>
          {t('list.show')}{' '}
          <select
            value={question.show}
            onChange={(event) =>
              change({ show: shownKinds.find((one) => one === event.target.value) ?? 'all' })
            }
          >
            {shownKinds.map((shelf) => (
              <option key={shelf} value={shelf}>
                {t(`list.show.${shelf}`)}
              </option>
            ))}
          </select>
        </label>
        <output className={styles.count}>{list.data && t('list.count', { count: list.data.total })}</output>
      </search>
      {Boolean(error || list.error) && <DeskErrorMessage error={error || list.error} />}
      {list.data?.total === 0 && <p>{t(question.text ? 'list.none' : 'list.empty')}</p>}
      <ul className={styles.entries}>
        {list.data?.entries.map((entry) => (
          <EntryRow key={`${entry.kind} ${entry.name}`} entry={entry} onError={setError} />
        ))}
      </ul>
      {list.data && list.data.pages > 1 && (
        <ListPaging page={list.data.page} pages={list.data.pages} onPage={(page) => change({ page })} />
      )}
    </div>
  );
}
