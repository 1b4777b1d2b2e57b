import { Link, useRouteError } from 'react-router';
import { Trouble } from './Trouble.tsx';
import { useDesk } from './useDesk.ts';

/** What stands in the place of a page that could not be shown; what is around it stays. */
export function PageFault() {
  const { t } = useDesk();
  return (
    <>
      <title>{t('page.fault')}</title>
      <h1>{t('page.fault')}</h1>
      <Trouble error={useRouteError()} />
      <p>
        <Link to="/">{t('toList')}</Link>
      </p>
    </>
  );
}
