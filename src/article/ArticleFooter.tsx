import type { Article } from '../contract/articleSchema.ts';
import { formatDay } from '../language/dates.ts';
import { useI18n } from '../language/I18nProvider.tsx';
import { Anchor } from '../typography/Anchor.tsx';
import { Isolate } from '../typography/Isolate.tsx';
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
  return (
    <footer className={styles.footer}>
      {source && (
        <p className={styles.source}>
          <bdi className={styles.word} {...attributes}>
            {t('article.source')}
          </bdi>{' '}
          <cite>
            <NameLink address={sourceAddress}>
              <Isolate language={article.language}>{source.name}</Isolate>
            </NameLink>
          </cite>{' '}
          {source.date && (
            <bdi {...attributes}>
              <time dateTime={source.date}>{formatDay(source.date, language)}</time>
            </bdi>
          )}
          {source.url && (
            <span className={styles.original}>
              {' · '}
              <bdi {...attributes}>
                <Anchor href={source.url}>{t('article.original')}</Anchor>
              </bdi>
            </span>
          )}
        </p>
      )}
      {updated && (
        <p>
          <bdi className={styles.word} {...attributes}>
            {t('article.updated')} <time dateTime={updated}>{formatDay(updated, language)}</time>
          </bdi>
        </p>
      )}
      {corrections && corrections.length > 0 && (
        <section>
          <h2>
            <bdi {...attributes}>{t('article.corrections')}</bdi>
          </h2>
          <ul>
            {corrections.map((correction, at) => (
              <li key={`${at}`}>
                <bdi className={styles.date} {...attributes}>
                  <time dateTime={correction.date}>{formatDay(correction.date, language)}</time>
                </bdi>{' '}
                <OwnOrder text={correction.text} language={article.language} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {topics && topics.length > 0 && (
        <section className={styles.topics}>
          <h2>
            <bdi {...attributes}>{t('article.topics')}</bdi>
          </h2>
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
