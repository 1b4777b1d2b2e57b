import type { ComponentType } from 'react';
import type { ReaderItem } from '../contract/listSchema.ts';
import { formatDay } from '../language/dates.ts';
import { useI18n } from '../language/I18nProvider.tsx';
import { languageOf } from '../language/languages.ts';
import { Isolate } from '../typography/Isolate.tsx';
import styles from './ItemFacts.module.css';
import { readingMinutes } from './readingMinutes.ts';

/** Shows what this device knows of an article, at the end of the facts, where room is left for it. */
export type CardMarks = ComponentType<{ item: ReaderItem }>;

interface ItemFactsProps {
  item: ReaderItem;
  showLanguage?: boolean;
  Marks?: CardMarks | undefined;
}

/** Language, date and length of an article: chrome, on one grid whatever the article's direction. */
export function ItemFacts({ item, showLanguage = true, Marks }: ItemFactsProps) {
  const { t, language } = useI18n();
  const day = item.date_published.slice(0, 10);
  return (
    <p className={styles.facts}>
      {showLanguage && (
        <span className={styles.language}>
          <Isolate language={item.language}>{languageOf(item.language).name}</Isolate>
        </span>
      )}
      <time dateTime={day}>{formatDay(day, language)}</time>
      <span className={styles.length}>
        {t('minutes', { count: readingMinutes(item._aaaa.words, item.language) })}
      </span>
      {Marks && <Marks item={item} />}
    </p>
  );
}
