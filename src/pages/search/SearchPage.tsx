import { loadFindStyle } from '../../find/findStyle.ts';
import { loadFindWords } from '../../find/findWords.ts';
import { SearchPanel } from '../../find/SearchPanel.tsx';
import { defaultChromeLanguage, isChromeLanguage } from '../../language/chromeLanguages.ts';
import { useI18n } from '../../language/I18nProvider.tsx';
import { PageTitle } from '../PageTitle.tsx';
import type { PageCode } from '../visit.ts';

/** Loads what the page is shown with besides its code: the words of the chrome's language, and its style. */
export async function loadSearchPage(): Promise<PageCode> {
  if (typeof document === 'object') {
    const { lang } = document.documentElement;
    const words = loadFindWords(isChromeLanguage(lang) ? lang : defaultChromeLanguage);
    await Promise.all([words, loadFindStyle()]);
  }
  return { Page: SearchPage };
}

/** With the page that a press on a result leads to. */
const loadTexts = async () => (await import('../ArticlePage.tsx')).articleTexts;

/** The search of all articles. Its state is the address; nothing else keeps what was searched. */
function SearchPage() {
  const { t, language } = useI18n();
  const name = { text: t('nav.search'), language };
  return (
    <div className="find-page">
      <h1 tabIndex={-1}>{t('nav.search')}</h1>
      <SearchPanel
        loadTexts={loadTexts}
        title={(text) => <PageTitle parts={[...(text.trim() ? [{ text, language }] : []), name]} />}
      />
    </div>
  );
}
