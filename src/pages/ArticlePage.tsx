import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useDeferredValue, useState } from 'react';
import { NavigationType, useHref, useLocation, useNavigationType } from 'react-router';
import { ArticleBody } from '../article/ArticleBody.tsx';
import { ArticleFooter } from '../article/ArticleFooter.tsx';
import { ArticleHeader } from '../article/ArticleHeader.tsx';
import { articleQuery } from '../article/articleQuery.ts';
import { NativeAudio } from '../article/audio/NativeAudio.tsx';
import { Retraction } from '../article/Retraction.tsx';
import { ErrorMessage } from '../chrome/ErrorMessage.tsx';
import { Loading } from '../chrome/Loading.tsx';
import { articleAddress } from '../contract/articlePath.ts';
import type { Article } from '../contract/articleSchema.ts';
import { blockTexts, countWords } from '../contract/blockTexts.ts';
import { listAddress } from '../contract/lists.ts';
import { sectionOf } from '../contract/localizedText.ts';
import { FindInArticle } from '../find/inArticle/FindInArticle.tsx';
import { attributesOf } from '../language/attributes.ts';
import { useI18n } from '../language/I18nProvider.tsx';
import { languageOf } from '../language/languages.ts';
import { CardMarks } from '../library/marks/CardMarks.tsx';
import { SaveButton } from '../library/marks/SaveButton.tsx';
import { relatedArticlesQuery } from '../list/listQueries.ts';
import { Neighbours } from '../list/Neighbours.tsx';
import { ReadingTime } from '../list/ReadingTime.tsx';
import { Versions } from '../list/Versions.tsx';
import { publicationQuery } from '../publication/publicationQuery.ts';
import { SectionLabel } from '../publication/SectionLabel.tsx';
import { ShareMenu } from '../share/ShareMenu.tsx';
import { SheetAddress } from '../sheet/SheetAddress.tsx';
import styles from './ArticlePage.module.css';
import { Late } from './late/Late.tsx';
import { PageTitle } from './PageTitle.tsx';
import type { PageProps } from './visit.ts';

/** The texts of an article with their languages, its summary first. For the search, which shows the passage that answers. */
export function articleTexts({
  summary = '',
  language,
  body,
}: Article): { text: string; language: string }[] {
  const texts = body.flatMap((block) =>
    blockTexts(block).map((text) => ({ text, language: block.language ?? language })),
  );
  return [{ text: summary, language }, ...texts];
}

/** What shows an article elsewhere too: imported there, it would be in files of its own that every article waits for. */
export const articleParts = {
  ArticleHeader,
  ArticleBody,
  ArticleFooter,
  SheetAddress,
};

/** One article in its own language and direction, the chrome around it in the reader's. */
export function ArticlePage({ params: { id = '' } }: PageProps) {
  const { t, language } = useI18n();
  const article = useQuery(articleQuery(id));
  // What is there stays, whatever a later request has met.
  if (article.isError && !article.data) {
    return (
      <>
        <PageTitle parts={[{ text: t('error.article'), language }]} />
        <ErrorMessage what="article" error={article.error} onRetry={article.refetch} />
      </>
    );
  }
  return article.data ? <ShownArticle key={id} article={article.data} /> : <Loading />;
}

/** How many blocks fill the first screen of a phone. */
const firstBlocks = 5;

function ShownArticle({ article }: { article: Article }) {
  const { t } = useI18n();
  // A page that is built, gone back to or opened at a place is there at once, whole.
  const isNew = useNavigationType() !== NavigationType.Pop;
  const { hash } = useLocation();
  // A place that is named while the rest is on its way is not waited for.
  const whole = useDeferredValue(true, !isNew) || hash !== '';
  const { data: publication } = useQuery(publicationQuery);
  const { data: around } = useQuery(relatedArticlesQuery(article.id));
  const section = publication && sectionOf(publication, article.language);
  const [isBeside, setBeside] = useState(false);
  const { retraction } = article;
  const url = (publication?.origin ?? '') + articleAddress(article.id);
  return (
    <div className={styles.page}>
      <PageTitle parts={[{ text: article.title, language: article.language }]} />
      {!languageOf(article.language).known && (
        <p className={styles.notice} role="note">
          {t('article.unknownLanguage')}{' '}
          <bdi lang="en" dir="ltr">
            {article.language}
          </bdi>
        </p>
      )}
      <Late part="Beside" props={{ article, onShow: setBeside, ...articleParts }} />
      {!isBeside && (
        <article className={styles.article} data-words {...attributesOf(article.language)}>
          <ArticleHeader
            article={article}
            authorAddresses={around?.authors?.map((list) => listAddress(list))}
            sectionLabel={section && <SectionLabel section={section} shortcut="u" />}
          >
            {!retraction && (
              <>
                <ReadingTime words={countWords(article)} language={article.language} />
                <div className={styles.tools}>
                  <div className={styles.find} data-app>
                    <FindInArticle />
                  </div>
                  <div className={styles.find} data-app>
                    <Late part="ListenTool" props={{ article }} />
                  </div>
                  <SaveButton article={article} />
                  <ArticleShare
                    article={article}
                    more={(look) => <Late part="ArticleEntries" props={{ article, look, ...articleParts }} />}
                  />
                </div>
                {around && <Versions versions={around.versions} />}
              </>
            )}
          </ArticleHeader>
          {article.audio && (
            // React leaves alone what a noscript holds: what only the press renders costs a browser nothing.
            <noscript>{import.meta.env.SSR && <NativeAudio {...article} audio={article.audio} />}</noscript>
          )}
          {retraction && (
            <div className={styles.notice} role="note">
              <Retraction article={article} />
            </div>
          )}
          {whole && !retraction && (
            <Late part="ArticlePlace" props={{ id: article.id, language: article.language }} />
          )}
          <ArticleBody article={article} blocks={whole ? article.body : article.body.slice(0, firstBlocks)} />
          {whole && (
            <ArticleFooter
              article={article}
              sourceAddress={around?.source && listAddress(around.source)}
              topicAddresses={around?.topics?.map((list) => listAddress(list))}
            />
          )}
        </article>
      )}
      <SheetAddress id={article.id} url={url} />
      {whole && around && <Neighbours around={around} Marks={CardMarks} />}
      {whole && !retraction && <Late part="LateRelated" props={{ article }} />}
    </div>
  );
}

interface ArticleShareProps {
  article: Pick<Article, 'id' | 'title' | 'language'>;
  /** What the page adds to the menu. */
  more?: (look: string | undefined) => ReactNode;
}

/** Shares an article, from whichever page. */
export function ArticleShare({ article, more }: ArticleShareProps) {
  const { data: publication } = useQuery(publicationQuery);
  const address = articleAddress(article.id);
  return (
    <ShareMenu
      title={article.title}
      language={article.language}
      url={(publication?.origin ?? '') + address}
      address={useHref(address)}
      more={(look, shared) => (
        <>
          <Late part="ShareWays" props={{ look, ...shared }} />
          {more?.(look)}
        </>
      )}
    />
  );
}
