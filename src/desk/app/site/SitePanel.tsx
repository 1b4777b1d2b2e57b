import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { articleAddress } from '../../../contract/articlePath.ts';
import { attributesOf } from '../../../language/attributes.ts';
import type { SiteState } from '../../server/api/siteState.ts';
import { DeskErrorMessage } from '../DeskErrorMessage.tsx';
import { deskClient, publicationQuery } from '../deskClient.ts';
import { useDesk } from '../useDesk.ts';
import { SiteLog } from './SiteLog.tsx';
import styles from './SitePanel.module.css';
import { SiteSettingsForm } from './SiteSettingsForm.tsx';
import { siteQuery } from './siteQuery.ts';

/** Builds the site and releases it, and tells how far it is. @param id of the article whose page is linked */
export function SitePanel({ id }: { id?: string }) {
  const { t } = useDesk();
  const client = useQueryClient();
  const publication = useQuery(publicationQuery);
  const site = useQuery(siteQuery);
  const [error, setError] = useState<unknown>();
  const ask = async (work: () => Promise<SiteState>) => {
    setError(undefined);
    try {
      client.setQueryData(siteQuery.queryKey, await work());
    } catch (failure) {
      setError(failure);
    }
  };
  if (!site.data) return site.isError ? <DeskErrorMessage error={site.error} /> : null;
  const { running, log, settings } = site.data;
  return (
    <section className={styles.site} aria-labelledby="site-title">
      <h2 id="site-title">{t('site.title')}</h2>
      {id && (
        <p>
          <a href={`/page/${id}`} target="_blank" rel="noreferrer">
            {t('site.page')}
          </a>{' '}
          <bdi className={styles.address} {...attributesOf('en')}>
            {(publication.data?.origin ?? '') + articleAddress(id)}
          </bdi>
        </p>
      )}
      <p className={styles.buttons}>
        <button
          type="button"
          aria-disabled={running !== undefined}
          onClick={() => !running && void ask(() => deskClient.buildSite(false))}
        >
          {t('site.build')}
        </button>
        <button
          type="button"
          aria-disabled={running !== undefined}
          onClick={() => !running && void ask(() => deskClient.buildSite(true))}
        >
          {t('site.release')}
        </button>
        {running && (
          <button type="button" onClick={() => void ask(deskClient.stopSite)}>
            {t('site.stop')}
          </button>
        )}
      </p>
      {Boolean(error) && <DeskErrorMessage error={error} />}
      <SiteLog log={log} running={running !== undefined} />
      <SiteSettingsForm settings={settings} />
    </section>
  );
}
