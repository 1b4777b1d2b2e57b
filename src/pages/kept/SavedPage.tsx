import { lazy, type ReactNode, Suspense } from 'react';
import { useLocation } from 'react-router';
import { Loading } from '../../chrome/Loading.tsx';
import { bookletAddress, bookletSource } from '../../contract/bookletAddress.ts';
import { loadCode } from '../../data/loadCode.ts';
import { useI18n } from '../../language/I18nProvider.tsx';
import { CarryIn } from '../../library/carry/CarryIn.tsx';
import { CarryOut } from '../../library/carry/CarryOut.tsx';
import { keptId } from '../../library/saved/keptAddress.ts';
import { readRows } from '../../library/saved/savedStore.ts';
import { KeptCopy } from '../../library/shelf/KeptCopy.tsx';
import { SavedList } from '../../library/shelf/SavedList.tsx';
import { useKept } from '../../library/useKept.ts';
import { useMounted } from '../../library/useMounted.ts';
import { useShelfWords } from '../../library/words/shelfWords.ts';
import { PageLink } from '../../typography/PageLink.tsx';
import styles from '../AboutPage.module.css';
import { OnDemand } from '../late/OnDemand.tsx';
import { PageTitle } from '../PageTitle.tsx';

// All of an article's code is in one piece.
const articleCode = () => loadCode(import('../ArticlePage.tsx'));
const ArticlePage = lazy(async () => ({ default: (await articleCode()).ArticlePage }));
const ArticleShare = lazy(async () => ({ default: (await articleCode()).ArticleShare }));
const Booklet = lazy(async () => ({
  default: (await loadCode(import('../booklet/Booklet.tsx'))).Booklet,
}));

const loadSavedBook = async () => (await import('../book/SavedBook.tsx')).SavedBook;

/** The saved list of this device, the copy that it keeps of one article, or a list as one document to be printed. Built, the page says only what it is. */
export function SavedPage() {
  const { t, language } = useI18n();
  const say = useShelfWords();
  const isMounted = useMounted();
  const { search, hash } = useLocation();
  const id = isMounted ? keptId(search) : undefined;
  const booklet = isMounted ? bookletSource(search, hash) : undefined;
  if (booklet)
    return (
      <>
        <PageTitle parts={[{ text: t('saved.title'), language }]} />
        <h1 className="visually-hidden" tabIndex={-1}>
          {t('print.open')}
        </h1>
        <Suspense fallback={<Loading />}>
          <Booklet {...booklet} />
        </Suspense>
      </>
    );
  return (
    <div className={styles.about}>
      <PageTitle parts={[{ text: t('saved.title'), language }]} />
      {id === undefined && (
        <>
          <h1 tabIndex={-1}>{t('saved.title')}</h1>
          <p>{say?.('saved.lead')}</p>
        </>
      )}
      <noscript>
        <p>{say?.('saved.script')}</p>
      </noscript>
      {isMounted && !say && <Loading />}
      {isMounted &&
        say &&
        (id === undefined ? (
          <>
            <SavedList
              say={say}
              share={(article) => (
                <Suspense fallback={null}>
                  <ArticleShare article={article} />
                </Suspense>
              )}
            />
            <WhereSaved>
              <p className={styles.onward}>
                <PageLink to={bookletAddress()}>{t('print.open')}</PageLink>
              </p>
              <OnDemand load={loadSavedBook} props={{}} />
              <CarryOut part="saved" />
            </WhereSaved>
            <CarryIn />
          </>
        ) : (
          <KeptCopy id={id} say={say}>
            <Suspense fallback={<Loading />}>
              <ArticlePage params={{ id }} />
            </Suspense>
          </KeptCopy>
        ))}
      <p className={styles.onward}>
        <PageLink to="/storage">{t('storage.title')}</PageLink>
      </p>
    </div>
  );
}

/** What hands on the saved articles, where there are any. */
function WhereSaved({ children }: { children: ReactNode }) {
  const { value: rows } = useKept(readRows);
  return rows && rows.length > 0 ? children : null;
}
