import { Fragment, type ReactNode } from 'react';
import type { Article } from '../contract/articleSchema.ts';
import { attributesOf } from '../language/attributes.ts';
import { useI18n } from '../language/I18nProvider.tsx';
import { Isolate } from '../typography/Isolate.tsx';
import { OwnOrder } from '../typography/OwnOrder.tsx';
import { ArticleDays } from './ArticleDays.tsx';
import styles from './ArticleHeader.module.css';
import { NameLink } from './NameLink.tsx';
import { Picture } from './Picture.tsx';

interface ArticleHeaderProps {
  article: Article;
  /** The address of each author's list, once they are known. */
  authorAddresses: string[] | undefined;
  /** The section's label, above the title as on the letterhead. */
  sectionLabel: ReactNode;
  /** What the page adds beside the date: reading time, sharing, and below them the versions. */
  children: ReactNode;
}

/** What the letterhead says above a text: its section and title, then in one line of chrome its authors and day. */
export function ArticleHeader({ article, authorAddresses, sectionLabel, children }: ArticleHeaderProps) {
  const { t, attributes } = useI18n();
  return (
    <header className={styles.header}>
      <div className={styles.rubric} {...attributes}>
        {sectionLabel}
      </div>
      <h1 className={styles.title} tabIndex={-1}>
        <OwnOrder text={article.title} language={article.language} />
      </h1>
      {article.summary && (
        <p className={styles.summary}>
          <OwnOrder text={article.summary} language={article.language} />
        </p>
      )}
      <div
        className={article.authors.length > 1 ? `${styles.facts} ${styles.several}` : styles.facts}
        {...attributes}
      >
        <p className={styles.authors}>
          <span className="visually-hidden">{`${t('article.authors')} `}</span>
          <span {...attributesOf(article.language)}>
            {article.authors.map((author, at) => (
              <Fragment key={`${at}`}>
                {at > 0 && ' · '}
                <NameLink address={authorAddresses?.[at]}>
                  <Isolate language={article.language}>{author}</Isolate>
                </NameLink>
              </Fragment>
            ))}
          </span>
        </p>
        <ArticleDays day={article.date} />
        {children}
      </div>
      {article.image && (
        <div className={styles.image}>
          <Picture image={article.image} />
        </div>
      )}
    </header>
  );
}
