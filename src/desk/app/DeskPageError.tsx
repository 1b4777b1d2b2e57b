import { Link, useRouteError } from 'react-router';
import { DeskErrorMessage } from './DeskErrorMessage.tsx';
import { useDesk } from './useDesk.ts';

/** Replaces a page that failed; the frame around it stays. */
export function DeskPageError() {
  const { t } = useDesk();
  return (
    <>
      <title>{t('page.error')}</title>
      <h1>{t('page.error')}</h1>
      <DeskErrorMessage error={useRouteError()} />
      <p>
        <Link to="/">{t('toList')}</Link>
      </p>
    </>
  );
}
