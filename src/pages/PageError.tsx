import { isRouteErrorResponse, useRevalidator, useRouteError } from 'react-router';
import { Fault } from '../chrome/Fault.tsx';
import { DataError } from '../data/dataError.ts';
import { useChrome } from '../language/Chrome.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { PageTitle } from './PageTitle.tsx';

/** Code that did not come is asked for again only by a new load: a browser remembers the failure. */
async function reload(): Promise<void> {
  window.location.reload();
}

/** What a page shows that could not be made: not found, or the fault; inside the chrome, which stays. */
export function PageError() {
  const error = useRouteError();
  const { revalidate } = useRevalidator();
  const { t, language } = useChrome();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundPage />;
  return (
    <>
      <PageTitle parts={[{ text: t('error.page'), language }]} />
      <Fault what="page" error={error} onRetry={error instanceof DataError ? reload : revalidate} />
    </>
  );
}
