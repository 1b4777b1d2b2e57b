import { Icon } from '../../controls/Icon.tsx';
import { useI18n } from '../../language/I18nProvider.tsx';
import paging from '../../list/Paging.module.css';
import { PageLink } from '../../typography/PageLink.tsx';

interface Step {
  address: string;
  name: string;
}

/** The way to the month or year before and after, as one turns leaves: the earlier one stands where a line begins. */
export function Steps({ older, newer }: Record<'older' | 'newer', Step | undefined>) {
  const { t } = useI18n();
  if (!older && !newer) return null;
  return (
    <nav className={paging.paging} aria-label={t('list.archive')}>
      {older ? (
        <PageLink className={paging.step} to={older.address} rel="prev">
          <Icon name="back" />
          {`${t('article.older')}: ${older.name}`}
        </PageLink>
      ) : (
        <span />
      )}
      {newer && (
        <PageLink className={paging.step} to={newer.address} rel="next">
          {`${t('article.newer')}: ${newer.name}`}
          <Icon name="forward" />
        </PageLink>
      )}
    </nav>
  );
}
