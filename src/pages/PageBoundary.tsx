import { Component } from 'react';
import { ErrorMessage } from '../chrome/ErrorMessage.tsx';
import { useI18n } from '../language/I18nProvider.tsx';
import { PageTitle } from './PageTitle.tsx';
import type { OpenedPage } from './visit.ts';

interface PageBoundaryProps {
  opened: OpenedPage;
}

interface PageBoundaryState extends PageBoundaryProps {
  failure: OpenedPage['failure'];
}

/** Shows a page, or inside the chrome what has kept it from being shown, until the next one. */
export class PageBoundary extends Component<PageBoundaryProps, PageBoundaryState> {
  static getDerivedStateFromError(error: unknown): Partial<PageBoundaryState> {
    return { failure: { error } };
  }

  static getDerivedStateFromProps({ opened }: PageBoundaryProps, state: PageBoundaryState) {
    return opened === state.opened ? null : { opened, failure: opened.failure };
  }

  override state: PageBoundaryState = { opened: this.props.opened, failure: this.props.opened.failure };

  override render() {
    const { Page, params } = this.props.opened;
    return this.state.failure ? <PageError error={this.state.failure.error} /> : <Page params={params} />;
  }
}

function PageError({ error }: { error: unknown }) {
  const { t, language } = useI18n();
  return (
    <>
      <PageTitle parts={[{ text: t('error.page'), language }]} />
      <ErrorMessage what="page" error={error} onRetry={reload} />
    </>
  );
}

/** Code that failed to load is requested again only by a reload: the browser remembers the failure. */
async function reload(): Promise<void> {
  window.location.reload();
}
