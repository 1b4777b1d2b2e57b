import type { Day } from '../../language/calendar.ts';
import { calendarOfYear, daysOfMonth, type Month } from '../../language/late/months.ts';
import { archiveIndexPath } from '../listFiles.ts';
import type { ArchiveIndex, ListCounts } from '../listSchema.ts';
import { parseList } from '../lists.ts';
import type { ArticleEntry } from './articleEntry.ts';
import { groupBy } from './groupBy.ts';
import type { ListMembers } from './listMembers.ts';

interface MonthOfArchive extends Month {
  list: string;
  articles: number;
}

/** The months that have articles, each calendar apart, oldest first. */
export interface ArchiveMonths {
  /** What the counts of a month's list say beyond those of other lists; nothing for other lists. */
  factsOf(list: string, articles: readonly ArticleEntry[]): Pick<ListCounts, 'days' | 'older' | 'newer'>;
  /** The files that count the months: one of all, and one of each year. */
  indexes(): [path: string, index: ArchiveIndex][];
}

export function archiveMonths(lists: ListMembers['lists']): ArchiveMonths {
  const months = [...lists].flatMap(([list, { length }]): MonthOfArchive[] => {
    const parsed = parseList(list);
    if (parsed?.kind !== 'month') return [];
    return [{ list, articles: length, year: Number(parsed.year), month: Number(parsed.month) }];
  });
  months.sort((a, b) => a.year - b.year || a.month - b.month);
  const calendars = [...groupBy(months, ({ year }) => calendarOfYear(year)).values()];
  const neighbours = new Map(
    calendars.flatMap((own) => own.map((one, at) => [one.list, [own[at - 1], one, own[at + 1]]] as const)),
  );
  return {
    factsOf(list, articles) {
      const [older, own, newer] = neighbours.get(list) ?? [];
      if (!own) return {};
      return {
        days: countDays(own, articles),
        ...(older && { older: older.list }),
        ...(newer && { newer: newer.list }),
      };
    },
    indexes() {
      const all = calendars.flatMap(yearsOf);
      return [
        [archiveIndexPath(), { years: all.toSorted((a, b) => b.year - a.year) }],
        ...calendars.flatMap((own) => {
          const years = yearsOf(own);
          return years.map((one, at): [string, ArchiveIndex] => [
            archiveIndexPath(String(one.year)),
            {
              years: [one],
              ...(years[at - 1] && { older: years[at - 1]?.year }),
              ...(years[at + 1] && { newer: years[at + 1]?.year }),
            },
          ]);
        }),
      ];
    },
  };
}

function yearsOf(months: readonly MonthOfArchive[]): ArchiveIndex['years'] {
  return [...groupBy(months, ({ year }) => year)].map(([year, own]) => ({
    year,
    months: Array.from({ length: 12 }, (_, at) => own.find(({ month }) => month === at + 1)?.articles ?? 0),
  }));
}

function countDays(month: Month, articles: readonly ArticleEntry[]): number[] {
  const onDay = new Map<Day, number>();
  for (const { date_published } of articles) {
    const day = date_published.slice(0, 10);
    onDay.set(day, (onDay.get(day) ?? 0) + 1);
  }
  return daysOfMonth(month).map((day) => onDay.get(day) ?? 0);
}
