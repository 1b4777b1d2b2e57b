import { listAddress, pageSize } from '../../contract/lists.ts';
import { type Day, inCalendar, weekday } from '../../language/calendar.ts';
import { calendarNames } from '../../language/calendarNames.ts';
import { formatDay, homeCalendar } from '../../language/dates.ts';
import { useI18n } from '../../language/I18nProvider.tsx';
import { calendarOfYear, daysOfMonth, type Month, monthName } from '../../language/late/months.ts';
import { formatNumber } from '../../language/numbers.ts';
import { PageLink } from '../../typography/PageLink.tsx';

interface MonthSheetProps {
  month: Month;
  list: string;
  /** Articles on each day, from the first. */
  counts: readonly number[];
}

const [monday, saturday] = [1, 6];

/** A month as a sheet of the calendar: each day that has articles leads to them. A week begins as the month's calendar has it, or its reader. */
export function MonthSheet({ month, list, counts }: MonthSheetProps) {
  const { language } = useI18n();
  const isSolar = [calendarOfYear(month.year), homeCalendar(language)].includes('solar');
  const firstWeekday = isSolar ? saturday : monday;
  const { weekdays } = calendarNames(language);
  const ordered = [...weekdays.slice(firstWeekday), ...weekdays.slice(0, firstWeekday)];
  const days = daysOfMonth(month);
  const blank = days[0] === undefined ? 0 : (weekday(days[0]) - firstWeekday + 7) % 7;
  const cells = [...Array.from({ length: blank }, () => undefined), ...days];
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, at) => cells[week * 7 + at]),
  );
  return (
    <table className="archive-sheet">
      <caption className="visually-hidden">{monthName(month, language)}</caption>
      <thead>
        <tr>
          {ordered.map((name) => (
            <th key={name} scope="col">
              <abbr title={name}>{shortName(name)}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, at) => (
          <tr key={week.find((day) => day) ?? `${at}`}>
            {week.map((day, column) => (
              <td key={day ?? ordered[column]}>
                {day && <SheetDay day={day} month={month} list={list} counts={counts} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SheetDay({ day, month, list, counts }: MonthSheetProps & { day: Day }) {
  const { t, language } = useI18n();
  const calendar = calendarOfYear(month.year);
  const figure = (one: typeof calendar) => formatNumber(inCalendar(day, one).day, language);
  const count = counts[inCalendar(day, calendar).day - 1] ?? 0;
  const other = <small aria-hidden="true">{figure(calendar === 'solar' ? 'gregorian' : 'solar')}</small>;
  if (count === 0)
    return (
      <span className="archive-day">
        <time dateTime={day}>{figure(calendar)}</time>
        {other}
      </span>
    );
  const number = formatNumber(count, language);
  return (
    <PageLink className="archive-day" to={addressOfDay(list, day, inCalendar(day, calendar).day, counts)}>
      <time dateTime={day}>
        <span aria-hidden="true">{figure(calendar)}</span>
        <span className="visually-hidden">{`${formatDay(day, language, calendar)}: `}</span>
      </time>
      {other}
      <span className="archive-count">
        {number}
        <span className="visually-hidden">{t('count', { count }).replace(number, '')}</span>
      </span>
    </PageLink>
  );
}

/**
 * Where a day's articles begin in its month's list: on the opening if that shows the newest of them, else on the numbered page
 * that has it.
 *
 * @param place the day's number in its month
 * @param counts articles on each day of the month
 */
export function addressOfDay(list: string, day: Day, place: number, counts: readonly number[]): string {
  const sum = (some: readonly number[]) => some.reduce((all, one) => all + one, 0);
  const through = sum(counts.slice(0, place));
  const isOnOpening = through > sum(counts) - pageSize;
  return `${listAddress(list, isOnOpening ? undefined : Math.ceil(through / pageSize))}#day-${day}`;
}

/** One letter tells weekdays apart in Arabic script, two in Latin. */
function shortName(name: string): string {
  return [...name].slice(0, /\p{Script=Arabic}/u.test(name) ? 1 : 2).join('');
}
