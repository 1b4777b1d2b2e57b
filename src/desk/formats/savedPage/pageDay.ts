import { isDay } from '../../../language/calendar.ts';
import { machineDay } from '../../text/machineDay.ts';
import { findDays, type ParsedDay, parseDay } from '../../text/parseDay.ts';
import type { XmlElement } from '../parseXml.ts';
import { type PageElements, signsOf } from './pageElements.ts';

/** The names under which a page's head gives the day, the surest first. */
const dayNames = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'article.published',
  'parsely-pub-date',
  'sailthru.date',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.issued',
  'dc.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'date',
];
const published =
  /(?:^|[\s_-])(?:datepublished|published|pubdate|dt-published|entry-date|post-date)(?:$|[\s_-])/;
const dated = /date|time|publish|posted|byline|meta(?:$|[\s_-])/;
/** A longer text beside a day says something else. */
const longest = 100;

/**
 * The day a page appeared: from its head, else from what it marks as the time, else from a short text in a place named so, in
 * the words of any of our languages and calendars, else from its address.
 *
 * @param given what the page's JSON-LD says
 */
export function pageDayOf(
  { all, meta }: PageElements,
  given: string | undefined,
  address: string | undefined,
  language: string | undefined,
): ParsedDay | undefined {
  for (const said of [given, ...dayNames.map((name) => meta.get(name))]) {
    const day = said && machineDay(said, language);
    if (day) return day;
  }
  const body = all.filter(({ name }) => name !== 'meta');
  const times = body.filter(({ name }) => name === 'time');
  const marked = [...body.filter(isMarkedPublished), ...times];
  const places = body.filter((element) => dated.test(signsOf(element)));
  for (const element of [...marked, ...places]) {
    const day = dayIn(element, language);
    if (day) return day;
  }
  return address ? dayOfAddress(address) : undefined;
}

function isMarkedPublished(element: XmlElement): boolean {
  const { attributes } = element;
  return (
    attributes.itemprop?.toLowerCase() === 'datepublished' ||
    'pubdate' in attributes ||
    published.test(signsOf(element))
  );
}

function dayIn(element: XmlElement, language: string | undefined): ParsedDay | undefined {
  const { datetime, content, title } = element.attributes;
  for (const said of [datetime, content, title]) {
    const day = said && machineDay(said, language);
    if (day) return day;
  }
  const text = shortText(element);
  if (text === undefined) return undefined;
  const [found, ...others] = findDays(text, language);
  if (!found) return undefined;
  return parseDay(text, language) ?? { date: found.date, certain: found.certain && others.length === 0 };
}

/** Not joined where an element is too long for it: of a whole page that would take for ever. */
function shortText(element: XmlElement): string | undefined {
  let text = '';
  const waiting: (XmlElement | string)[] = [element];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') text += next.replace(/\s+/g, ' ');
    else if (next.name !== 'script' && next.name !== 'style')
      waiting.push(...next.children.toReversed(), ' ');
    if (text.length > longest * 2 || waiting.length > longest * 2) return undefined;
  }
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= longest ? line : undefined;
}

function dayOfAddress(address: string): ParsedDay | undefined {
  const [, year, month, day] = /[/](\d{4})[/-](\d{1,2})[/-](\d{1,2})(?:[/-]|$)/.exec(address) ?? [];
  const date = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  return isDay(date) ? { date, certain: true } : undefined;
}
