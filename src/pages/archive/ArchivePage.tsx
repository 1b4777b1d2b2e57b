import { useQuery } from '@tanstack/react-query';
import { NameLink } from '../../article/NameLink.tsx';
import { ErrorMessage } from '../../chrome/ErrorMessage.tsx';
import { Loading } from '../../chrome/Loading.tsx';
import type { ArchiveIndex } from '../../contract/listSchema.ts';
import { monthKey } from '../../contract/lists.ts';
import { formatYear, homeCalendar } from '../../language/dates.ts';
import { useI18n } from '../../language/I18nProvider.tsx';
import {
  calendarOfYear,
  calendarTitles,
  monthName,
  otherMonths,
  otherYears,
} from '../../language/late/months.ts';
import { CountedLink } from '../../list/CountedLink.tsx';
import about from '../AboutPage.module.css';
import styles from '../ListPage.module.css';
import { PageTitle } from '../PageTitle.tsx';
import type { PageProps } from '../visit.ts';
import sheet from './archive.css?url';
import { archiveIndexQuery, loadArchiveIndex } from './archiveIndexQuery.ts';
import { InOtherCalendar } from './InOtherCalendar.tsx';
import { MonthPage } from './MonthPage.tsx';
import { Steps } from './Steps.tsx';

/** So many years show their months too. */
const fewYears = 3;

/** All years and their months in both calendars, one year's, or a month. */
function ArchivePage({ params }: PageProps) {
  return params.month === undefined ? <Years year={params.year} /> : <MonthPage params={params} />;
}

export const archivePage = { load: loadArchiveIndex, Page: ArchivePage };

function Years({ year }: { year: string | undefined }) {
  const { t, language } = useI18n();
  const { data: index, isError, error, refetch } = useQuery(archiveIndexQuery(year));
  const title = year === undefined ? t('list.archive') : formatYear(Number(year), language);
  const stepTo = (other: number | undefined) =>
    other === undefined ? undefined : { address: `/archive/${other}`, name: formatYear(other, language) };
  return (
    <div className={about.about}>
      <link rel="stylesheet" href={sheet} precedence="page" />
      <PageTitle parts={[{ text: title, language }]} />
      <header>
        {year !== undefined && (
          <p className={styles.number}>
            <NameLink address="/archive">{t('list.archive')}</NameLink>
          </p>
        )}
        <h1 className={styles.title} tabIndex={-1}>
          {title}{' '}
          {year !== undefined && <InOtherCalendar>{otherYears(Number(year), language)}</InOtherCalendar>}
        </h1>
      </header>
      {isError && !index && <ErrorMessage what="list" level={2} error={error} onRetry={refetch} />}
      {!isError && !index && <Loading />}
      {index?.years.length === 0 && <p>{t('list.empty')}</p>}
      {index && year === undefined && <Calendars years={index.years} />}
      {index && year !== undefined && (
        <>
          {index.years.map((one) => (
            <Months key={one.year} {...one} />
          ))}
          <Steps older={stepTo(index.older)} newer={stepTo(index.newer)} />
        </>
      )}
    </div>
  );
}

/** The reader's own calendar, then the other. */
function Calendars({ years }: { years: ArchiveIndex['years'] }) {
  const { language } = useI18n();
  const calendars = (['solar', 'gregorian'] as const).toSorted(
    (a, b) => Number(b === homeCalendar(language)) - Number(a === homeCalendar(language)),
  );
  return calendars.map((calendar) => {
    const own = years.filter(({ year }) => calendarOfYear(year) === calendar);
    if (own.length === 0) return null;
    return (
      <section key={calendar}>
        <h2>{calendarTitles[language][calendar]}</h2>
        {own.map(({ year, months }, at) => (
          <div className="archive-year" key={year}>
            <h3>
              <CountedLink list={`archive/${year}`} articles={months.reduce((sum, one) => sum + one, 0)}>
                <bdi>{formatYear(year, language)}</bdi>
                <InOtherCalendar>{otherYears(year, language)}</InOtherCalendar>
              </CountedLink>
            </h3>
            {(at === 0 || own.length <= fewYears) && <Months year={year} months={months} />}
          </div>
        ))}
      </section>
    );
  });
}

/** The months of a year that have articles. */
function Months({ year, months }: ArchiveIndex['years'][number]) {
  const { language } = useI18n();
  return (
    <ul className="archive-months">
      {months.map((articles, at) => {
        const month = { year, month: at + 1 };
        const key = monthKey(month);
        return articles === 0 ? null : (
          <li key={key}>
            <CountedLink list={key} articles={articles}>
              <bdi>{monthName(month, language)}</bdi>
              <InOtherCalendar>{otherMonths(month, language) ?? ''}</InOtherCalendar>
            </CountedLink>
          </li>
        );
      })}
    </ul>
  );
}
