import { Link } from 'react-router';
import { useDesk } from './useDesk.ts';

/** Shown for an unknown address. */
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
