import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useParams } from 'react-router';
import { articleAddress } from '../../../contract/articlePath.ts';
import { deskClient } from '../deskClient.ts';
import { useDesk } from '../useDesk.ts';
import { SitePanel } from './SitePanel.tsx';
import { siteQuery } from './siteQuery.ts';

/** Leads to an article's page as readers will get it; builds the site first where it lacks something. */
export function BuiltPage() {
  const { id = '' } = useParams();
  const { t } = useDesk();
  const client = useQueryClient();
  const { data: site } = useQuery({ ...siteQuery, staleTime: 0 });
  const begun = useRef(false);
  useEffect(() => {
    if (!site || site.running) return;
    if (site.fresh && site.preview) {
      window.location.replace(site.preview + articleAddress(id));
      return;
    }
    // Once: a build that fails says why, below.
    if (begun.current) return;
    begun.current = true;
    deskClient.buildSite(false).then(
      (state) => client.setQueryData(siteQuery.queryKey, state),
      () => client.invalidateQueries({ queryKey: siteQuery.queryKey }),
    );
  }, [site, id, client]);
  return (
    <>
      <title>{t('site.page')}</title>
      <h1>{t('site.page')}</h1>
      <p role="status">{t('site.opening')}</p>
      <SitePanel />
    </>
  );
}
