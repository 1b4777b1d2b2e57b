import { isRouteErrorResponse, useRevalidator, useRouteError } from 'react-router';
import { ErrorMessage } from '../chrome/ErrorMessage.tsx';
import { DataError } from '../data/dataError.ts';
import { useI18n } from '../language/I18nProvider.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { PageTitle } from './PageTitle.tsx';

/** Code that failed to load is requested again only by a reload: the browser remembers the failure. */
async function reload(): Promise<void> {
  window.location.reload();
}

/** A page that failed: not found, or the error; inside the chrome, which stays. */
export function PageError() {
  const error = useRouteError();
  const { revalidate } = useRevalidator();
  const { t, language } = useI18n();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundPage />;
  return (
    <>
      <PageTitle parts={[{ text: t('error.page'), language }]} />
      <ErrorMessage what="page" error={error} onRetry={error instanceof DataError ? reload : revalidate} />
    </>
  );
}
