import { useQuery } from '@tanstack/react-query';
import { NameLink } from '../../article/NameLink.tsx';
import { ErrorMessage } from '../../chrome/ErrorMessage.tsx';
import { Loading } from '../../chrome/Loading.tsx';
import type { ReaderItem } from '../../contract/listSchema.ts';
import { listOfParams } from '../../contract/lists.ts';
import { formatDay, formatYear } from '../../language/dates.ts';
import { useI18n } from '../../language/I18nProvider.tsx';
import { calendarOfYear, type Month, monthName, otherMonths } from '../../language/late/months.ts';
import { ArticleList } from '../../list/ArticleList.tsx';
import { listCountsQuery } from '../../list/listQueries.ts';
import { Paging } from '../../list/Paging.tsx';
import about from '../AboutPage.module.css';
import styles from '../ListPage.module.css';
import { Late } from '../late/Late.tsx';
import { NotFoundPage } from '../NotFoundPage.tsx';
import { PageTitle } from '../PageTitle.tsx';
import { pageNumberFromParam } from '../pageNumber.ts';
import { useListPage } from '../useListPage.ts';
import type { PageProps } from '../visit.ts';
import sheet from './archive.css?url';
import { InOtherCalendar } from './InOtherCalendar.tsx';
import { MonthSheet } from './MonthSheet.tsx';
import { Steps } from './Steps.tsx';

/** A month of either calendar: its sheet, and its articles day by day, or a numbered page of them. */
export function MonthPage({ params }: PageProps) {
  const { t, language } = useI18n();
  const list = listOfParams(params) ?? '';
  const asked = pageNumberFromParam(params.page);
  const { page, articles, error, isMissing } = useListPage(list, asked);
  const { data: counts } = useQuery(listCountsQuery(list));
  const month = { year: Number(params.year), month: Number(params.month) };
  const other = otherMonths(month, language);
  if (isMissing || other === undefined) return <NotFoundPage />;

  const number = page && asked !== undefined ? t('paging.goTo', { number: asked }) : undefined;
  const name = { text: monthName(month, language), language };
  return (
    <div className={about.about}>
      <link rel="stylesheet" href={sheet} precedence="page" />
      <PageTitle parts={[name, ...(number ? [{ text: number, language }] : [])]} />
      <header>
        <p className={styles.number}>
          <NameLink address="/archive">{t('list.archive')}</NameLink>
          {' · '}
          <NameLink address={`/archive/${params.year}`}>{formatYear(month.year, language)}</NameLink>
        </p>
        <h1 className={styles.title} tabIndex={-1}>
          <bdi>{name.text}</bdi> <InOtherCalendar>{other}</InOtherCalendar>
        </h1>
        <p className={styles.number}>
          {number ?? (articles !== undefined && t('count', { count: articles }))}
        </p>
      </header>
      {asked === undefined && counts?.days && <MonthSheet month={month} list={list} counts={counts.days} />}
      {asked === undefined && counts && <Steps older={stepTo(counts.older)} newer={stepTo(counts.newer)} />}
      {error && <ErrorMessage what="list" level={2} error={error.error} onRetry={error.refetch} />}
      {!error && !page && <Loading />}
      {page && (
        <>
          <Days items={page.items} month={month} />
          <Paging list={list} page={page} />
          <div className={styles.late}>
            <Late key={list} part="ListTools" props={{ list }} />
          </div>
        </>
      )}
    </div>
  );

  function stepTo(key: string | undefined) {
    const [, year, digits] = key?.split('/') ?? [];
    if (year === undefined) return undefined;
    return { address: `/${key}`, name: monthName({ year: Number(year), month: Number(digits) }, language) };
  }
}

/** Articles below a heading for each day, in the month's calendar and in the other. */
function Days({ items, month }: { items: ReaderItem[]; month: Month }) {
  const { language } = useI18n();
  const calendar = calendarOfYear(month.year);
  const dayOf = ({ date_published }: ReaderItem) => date_published.slice(0, 10);
  const days = [...new Set(items.map(dayOf))];
  return days.map((day) => (
    <div key={day}>
      <h2 className="archive-heading" id={`day-${day}`}>
        <time dateTime={day}>{formatDay(day, language, calendar, 'full')}</time>{' '}
        <InOtherCalendar>
          {formatDay(day, language, calendar === 'solar' ? 'gregorian' : 'solar')}
        </InOtherCalendar>
      </h2>
      <ArticleList items={items.filter((item) => dayOf(item) === day)} level={3} showLanguage />
    </div>
  ));
}
