import type { ReactNode } from 'react';
import type { Article } from '../contract/articleSchema.ts';
import { attributesOf } from '../language/attributes.ts';
import { formatDay } from '../language/dates.ts';
import { useI18n } from '../language/I18nProvider.tsx';
import { Anchor } from '../typography/Anchor.tsx';
import { Isolate } from '../typography/Isolate.tsx';
import { markedWords } from '../typography/markedWords.tsx';
import { OwnOrder } from '../typography/OwnOrder.tsx';
import styles from './ArticleFooter.module.css';
import { NameLink } from './NameLink.tsx';

interface ArticleFooterProps {
  article: Article;
  /** The address of the source's list, once it is known. */
  sourceAddress: string | undefined;
  /** The address of each topic's list, once they are known. */
  topicAddresses?: string[] | undefined;
}

/** The last line of the letterhead: where a text comes from; then what was changed since, and what it is about. */
export function ArticleFooter({ article, sourceAddress, topicAddresses }: ArticleFooterProps) {
  const { t, language, attributes } = useI18n();
  const { source, updated, corrections, topics } = article;
  const said = (words: ReactNode) => <bdi {...attributes}>{words}</bdi>;
  const shownDay = (day: string) => <time dateTime={day}>{formatDay(day, language)}</time>;
  return (
    <footer className={styles.footer}>
      {source && (
        <p className={styles.source}>
          {said(t('article.source'))}{' '}
          <cite>
            <NameLink address={sourceAddress}>
              <Isolate language={article.language}>{source.name}</Isolate>
            </NameLink>
          </cite>{' '}
          {source.date && said(shownDay(source.date))}
          {source.url && (
            <span>
              {' · '}
              {said(<Anchor href={source.url}>{t('article.original')}</Anchor>)}
            </span>
          )}
        </p>
      )}
      {updated && (
        <p>
          {said(t('article.updated'))} {said(shownDay(updated))}
        </p>
      )}
      {corrections?.[0] && (
        <section>
          <h2>{said(t('article.corrections'))}</h2>
          <ul>
            {corrections.map((correction, at) => (
              <li key={`${at}`}>
                {said(shownDay(correction.date))}{' '}
                <OwnOrder text={correction.text} language={article.language} />
                {correction.marked && (
                  <details>
                    <summary {...attributes}>{t('article.changes')}</summary>
                    {correction.marked.map(({ element, parts, language: own = article.language }, place) => (
                      <p key={`${place}`} {...attributesOf(own)}>
                        {markedWords(parts, own, element)}
                      </p>
                    ))}
                  </details>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {topics?.[0] && (
        <section className={styles.topics}>
          <h2>{said(t('article.topics'))}</h2>
          <ul>
            {topics.map((topic, at) => (
              <li key={`${at}`}>
                <NameLink address={topicAddresses?.[at]}>
                  <Isolate language={article.language}>{topic}</Isolate>
                </NameLink>
              </li>
            ))}
          </ul>
        </section>
      )}
    </footer>
  );
}
