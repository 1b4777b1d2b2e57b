import { monthNames } from './monthNames.ts';
import { weekdayNames } from './weekdayNames.ts';

// All of these match folded text (see foldText): no marks, ASCII digits, lower case.

function anyOf(names: Iterable<string>): string {
  return [...names]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
}

const open = '(?<![\\p{L}\\p{N}])';
const close = '(?![\\p{L}\\p{N}])';
// In Arabic script a figure often touches the month: ۲۹سپتمبر۲۰۲۳.
const monthOpen = `(?:${open}|(?<!\\p{L})(?=\\p{Script=Arabic}))`;
const monthClose = `(?:${close}|(?<=\\p{Script=Arabic})(?!\\p{L}))`;
const month = `${monthOpen}(?<month>${anyOf(monthNames.keys())})(?:\\s*ماه)?${monthClose}\\.?`;
// 1st, 1er, 1º (folded to 1o), 7., ۷م and ۷مه.
const dayFigures = '(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th|er|re|e|o|a|مه|م|ام)?';
const day = `${dayFigures}(?![\\p{L}\\d])\\.?`;
const dayBeforeMonth = `${dayFigures}(?:(?![\\p{L}\\d])|(?=\\p{Script=Arabic}))\\.?`;
const year = '(?<!\\d)(?<year>\\d{4})(?!\\d)';
const gap = '(?:-|[\\s,،]*)';
const link = `(?:(?:of|de|del|di|du|د|ل|لمریز|سال|کال|ماه|میاشت[یې]|برج|په)${close}${gap}|d['’])*`;

const before =
  `(?:(?:${open}(?:den|the|le|il|el|on)\\s+)?${open}(?<weekday>${anyOf(weekdayNames.keys())})${close}\\.?[\\s,،]*(?:ورځ${gap})?)?` +
  `(?:${open}(?:den|the|le|il|el|on|د|مورخ|تاریخ)\\s+)?`;
const solarEra = 'هجری\\s*خورشیدی|هجری\\s*شمسی|هجری\\s*لمریز|خورشیدی|شمسی|لمریز|ه\\s*\\.?\\s*ش|هش|ش';
const lunarEra = 'هجری\\s*قمری|قمری|ه\\s*\\.?\\s*ق|هق|ق';
const gregorianEra = 'میلادی|زیږدیز|عیسوی|م|ad|ce|года|г';
const era =
  `(?:\\s*\\(?\\s*(?:(?<solar>${solarEra})|(?<lunar>${lunarEra})|(?<gregorian>${gregorianEra}))` +
  `${close}\\.?(?:(?<=\\(\\s*\\S+)\\s*\\))?)?`;

function pattern(middle: string): RegExp {
  return new RegExp(`${before}${middle}${era}`, 'gu');
}

// A figure beside the date belongs to something longer: a version, a telephone number.
const alone = '(?<![\\p{L}\\p{N}]|\\d[./-])';
const ends = '(?!\\d|[./-]\\d)';

/** Day, month in words, year; and the same in the two other orders that are in use. */
export const monthNamed: readonly RegExp[] = [
  pattern(`${open}${dayBeforeMonth}${gap}${link}${month}${gap}${link}${year}`),
  pattern(`${month}${gap}${link}${day}${gap}${link}${year}`),
  pattern(`${year}${gap}${link}${month}${gap}${link}${day}`),
];

/** Year first, with one mark: ISO and the Persian order. */
export const yearFirst = pattern(
  `${alone}(?<year>\\d{4})\\s?(?<mark>[./-])\\s?(?<second>\\d{1,2})\\s?\\k<mark>\\s?(?<third>\\d{1,2})${ends}`,
);

/** Year last; which of the first two is the day depends on the mark, the calendar and the language. */
export const yearLast = pattern(
  `${alone}(?<first>\\d{1,2})\\s?(?<mark>[./-])\\s?(?<second>\\d{1,2})\\s?\\k<mark>\\s?(?<year>\\d{4}|\\d{2})${ends}`,
);
