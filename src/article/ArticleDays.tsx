import { monthKey } from '../contract/lists.ts';
import { Disclosure } from '../controls/Disclosure.tsx';
import { Icon } from '../controls/Icon.tsx';
import { inCalendar } from '../language/calendar.ts';
import { formatDay, homeCalendar } from '../language/dates.ts';
import { useI18n } from '../language/I18nProvider.tsx';
import styles from './ArticleDays.module.css';
import { NameLink } from './NameLink.tsx';

/**
 * A day in the reader's calendar and the other one; pressed, in the lunar one too, which is computed and says so, with the way
 * to what else appeared in its month.
 */
export function ArticleDays({ day }: { day: string }) {
  const { t, language } = useI18n();
  const home = homeCalendar(language);
  return (
    <div className={styles.days}>
      <Disclosure
        label={
          <>
            <span className="visually-hidden">{`${t('article.day')} `}</span>
            <time dateTime={day}>{formatDay(day, language, home)}</time>{' '}
            <time dateTime={day}>
              {`(${formatDay(day, language, home === 'solar' ? 'gregorian' : 'solar')}) `}
              <Icon name="down" />
            </time>
          </>
        }
      >
        <time dateTime={day}>{formatDay(day, language, 'lunar')}</time>
        {` · ${t('article.lunar')} · `}
        <NameLink address={`/${monthKey(inCalendar(day, home))}`}>
          {formatDay(day, language, home, 'month')}
        </NameLink>
      </Disclosure>
    </div>
  );
}
