import { formatDay, homeCalendar } from '../language/dates.ts';
import { useI18n } from '../language/I18nProvider.tsx';
import styles from './ArticleDays.module.css';

const calendars = ['solar', 'gregorian', 'lunar'] as const;

/** A day in three calendars, the reader's own first; the lunar one is labelled as computed. */
export function ArticleDays({ day }: { day: string }) {
  const { t, language } = useI18n();
  const home = homeCalendar(language);
  const ordered = [home, ...calendars.filter((calendar) => calendar !== home)];
  return (
    <dl className={styles.days} aria-label={t('article.day')}>
      {ordered.map((calendar) => (
        <div key={calendar} className={styles.day}>
          <dt className={calendar === 'lunar' ? undefined : 'visually-hidden'}>{t(`article.${calendar}`)}</dt>
          <dd title={t(`article.${calendar}`)}>
            <time dateTime={day}>{formatDay(day, language, calendar)}</time>
          </dd>
        </div>
      ))}
    </dl>
  );
}
