import { type Day, fromSolarHijri, isDay, weekday } from '../../language/calendar.ts';
import { fold, foldText } from '../../language/fold.ts';
import { languageOf } from '../../language/languages.ts';
import { monthNamed, yearFirst, yearLast } from './datePatterns.ts';
import { monthNames } from './monthNames.ts';
import { today } from './today.ts';
import { weekdayNames } from './weekdayNames.ts';

export interface ParsedDay {
  date: Day;
  /** False where the text can be read as another day too, or contradicts itself. */
  certain: boolean;
}

export interface FoundDay extends ParsedDay {
  /** Where it stands in the text: from `start` up to, not with, `end`. */
  start: number;
  end: number;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** A year before this one is counted in the Solar Hijri calendar, unless the month or an era says otherwise. */
const firstGregorianYear = 1700;

// What may stand about a day without saying anything more.
const aboutDays =
  /(?<![\p{L}\p{N}])(?:date|datum|data|fecha|tarih|дата|stand|vom|am|published|posted|veroffentlicht|erschienen|publiee?|publicad[oa]|pubblicato|gepubliceerd|تاریخ|انتشار|نشر|منتشر شده|مورخ|مورخه|نیټه|د خپریدو|د خپرولو|برابر|مطابق|برابر با|با|به)(?![\p{L}\p{N}])/gu;

// An hour beside the day, as web pages print it. Folded.
const hour =
  /(?<![\p{L}\p{N}])(?:(?:um|at|ساعت)\s+)?t?\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:\s*(?:uhr|[ap]\.?m\.?|z|[+-]\d{2}:?\d{2}))?(?![\p{L}\p{N}])/gu;

/**
 * Reads a text that is a day and nothing else, as people write it: in words of our languages or in figures, Gregorian
 * or Solar Hijri, with or without the weekday and the hour; also a day in both calendars. An impossible day is none.
 *
 * @param text one line, in any digits
 * @param language the text's language, BCP 47: it settles which of 3/4/2023 is the month
 */
export function parseDay(text: string, language?: string): ParsedDay | undefined {
  const found = findDays(text, language);
  const [first, ...others] = found;
  if (!first || others.length > 1) return undefined;
  let rest = '';
  let from = 0;
  for (const { start, end } of found) {
    rest += `${text.slice(from, start)} `;
    from = end;
  }
  rest = foldText(rest + text.slice(from))
    .replace(hour, ' ')
    .replace(aboutDays, '');
  if (/[\p{L}\p{N}]/u.test(rest)) return undefined;
  const agreed = others.every(({ date }) => date === first.date);
  return { date: first.date, certain: agreed && found.every(({ certain }) => certain) };
}

/** All days written inside a line, in their order. */
export function findDays(text: string, language?: string): FoundDay[] {
  if (!/\p{Nd}/u.test(text)) return [];
  const folded = fold(text);
  const found: FoundDay[] = [];
  for (const pattern of [...monthNamed, yearFirst, yearLast]) {
    for (const match of folded.text.matchAll(pattern)) {
      const read = readDay(match.groups ?? {}, language);
      const range = folded.originalRange(match.index, match.index + match[0].trimEnd().length);
      if (read) found.push({ ...read, ...range });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let taken = 0;
  return found.filter(({ start, end }) => {
    const isFree = start >= taken;
    taken = Math.max(taken, end);
    return isFree;
  });
}

function readDay(groups: Groups, language: string | undefined): ParsedDay | undefined {
  if (groups.lunar !== undefined) return undefined;
  const readings = groups.month === undefined ? inFigures(groups, language) : inWords(groups);
  const possible = readings.flatMap(({ date, certain }) => (date ? [{ date, certain }] : []));
  const named = groups.weekday === undefined ? undefined : weekdayNames.get(groups.weekday);
  const fitting = named === undefined ? possible : possible.filter(({ date }) => weekday(date) === named);
  const read = fitting[0] ?? possible[0];
  if (!read) return undefined;
  // A weekday that belongs to another day: one of the two is a slip of the pen.
  if (named !== undefined) return { date: read.date, certain: fitting.length > 0 };
  return possible.length > 1 ? { date: read.date, certain: false } : read;
}

interface Reading {
  date: Day | undefined;
  certain: boolean;
}

function inWords({ day, month = '', year, solar, gregorian }: Groups): Reading[] {
  const named = monthNames.get(month);
  if (!named || (named.calendar === 'solar' ? gregorian : solar) !== undefined) return [];
  return [
    { date: toGregorian(named.calendar === 'solar', Number(year), named.month, Number(day)), certain: true },
  ];
}

function inFigures(groups: Groups, language: string | undefined): Reading[] {
  const { year = '', first, second, third, mark, solar, gregorian } = groups;
  const short = year.length === 2;
  const full = short ? Number(year) + (Number(year) < 70 ? 2000 : 1900) : Number(year);
  const hijri = gregorian === undefined && (solar !== undefined || full < firstGregorianYear);
  const date = (month: number, day: number): Day | undefined =>
    hijri && full >= firstGregorianYear ? undefined : toGregorian(hijri, full, month, day);
  const reading = (month: string | undefined, day: string | undefined): Reading => {
    const read = date(Number(month), Number(day));
    // Years of the lunar Hijri calendar are some forty ahead: without its era a far year is, as likely, one of those.
    const lunar = hijri && solar === undefined && read !== undefined && read > today(366);
    return { date: read, certain: !short && !lunar };
  };
  if (third !== undefined) return [reading(second, third)];
  const dayFirst = reading(second, first);
  const monthFirst = reading(first, second);
  const order = mark === '.' || hijri ? 'dayFirst' : orderIn(language);
  if (first === second || order === 'dayFirst') return [dayFirst];
  return order === 'monthFirst' ? [monthFirst] : [dayFirst, monthFirst];
}

/** English alone writes both 3/4 and 4/3 for the same day; only its region says which. */
function orderIn(language: string | undefined): 'dayFirst' | 'monthFirst' | undefined {
  if (language === undefined) return undefined;
  const [base, region] = language.toLowerCase().split('-');
  if (base === 'en') return region === undefined ? undefined : region === 'us' ? 'monthFirst' : 'dayFirst';
  return languageOf(language).known ? 'dayFirst' : undefined;
}

function toGregorian(hijri: boolean, year: number, month: number, day: number): Day | undefined {
  if (hijri) return fromSolarHijri(year, month, day);
  const date = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDay(date) ? date : undefined;
}
