import { Link } from 'react-router';
import { useDesk } from './useDesk.ts';

/** An address at which the desk has nothing. */
export function DeskNotFoundPage() {
  const { t } = useDesk();
  return (
    <>
      <h1>{t('nothingHere')}</h1>
      <p>
        <Link to="/">{t('toList')}</Link>
      </p>
    </>
  );
}
