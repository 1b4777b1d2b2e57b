import { articleAddress } from '../../contract/articlePath.ts';
import type { Article } from '../../contract/articleSchema.ts';
import { articleExcerpt } from '../../contract/blockTexts.ts';
import { listAddress, sectionList } from '../../contract/lists.ts';
import { type LocalizedText, localizedText } from '../../contract/localizedText.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import { namingLanguage } from '../../language/calendarNames.ts';
import { type ChromeLanguage, defaultChromeLanguage } from '../../language/chromeLanguages.ts';
import { formatDay } from '../../language/dates.ts';
import { languageOf } from '../../language/languages.ts';
import { formatDayPair } from '../../language/late/dayPair.ts';
import { daysBefore } from '../choice/daysBefore.ts';
import { joinedLine, plainLine, plainLines, shorten } from '../head/plainLine.ts';
import { PrintableError } from '../system/PrintableError.ts';
import { terminalText } from '../system/terminalText.ts';
import type { DigestArguments } from './digestArguments.ts';

/** An article in a mail. Every text is one line, in the article's language. */
export interface DigestItem {
  language: string;
  title: string;
  authors: string;
  day: string;
  excerpt: string;
  url: string;
}

/** What a mail tells of a section. */
export interface DigestIssue {
  /** The language of the mail's own words. */
  chrome: ChromeLanguage;
  /** Who sends it. */
  sender: { name: LocalizedText; address: string };
  section: LocalizedText;
  /** The section's page. */
  sectionUrl: string;
  /** One line, in the chrome's language. */
  subject: string;
  /** The days from which and until which articles are told, `YYYY-MM-DD`. */
  since: string;
  until: string;
  /** These days in the chrome's language. */
  days: string;
  /** The publication's host, which names its mails. */
  host: string;
  /** Newest first. */
  items: DigestItem[];
}

/** Without a first day a mail tells of so many days, up to the newest article. */
export const digestDays = 7;

/** Of a title and of a beginning more is not shown, in UTF-16 units. */
const longest = { title: 300, excerpt: 600 };

/**
 * The articles of a section since a day, as a mail tells of them.
 *
 * @throws {PrintableError} where there is none since that day, and for a publication without a mail address
 */
export function digestIssue(
  { articles, publication }: { articles: readonly Article[]; publication: Publication },
  asked: Pick<DigestArguments, 'section' | 'since' | 'chrome'>,
): DigestIssue {
  const newest = articles
    .map(({ date }) => date)
    .reduce((latest, date) => (date > latest ? date : latest), '');
  const since = asked.since ?? daysBefore(newest, digestDays - 1);
  const told = articles
    .filter(({ date }) => date >= since)
    .toSorted((a, b) => (a.date === b.date ? (a.id < b.id ? 1 : -1) : a.date < b.date ? 1 : -1));
  if (told.length === 0)
    throw new PrintableError(
      `Section ${terminalText(asked.section)} has no article of ${since} or later; its newest is of ${newest}. Nothing was written.`,
    );
  if (!publication.email)
    throw new PrintableError(
      'publication.json has no email, which a mail must come from. Nothing was written.',
    );
  const section = publication.sections.find(({ id }) => id === asked.section);
  const chrome = asked.chrome ?? namingLanguage(section?.languages[0] ?? '') ?? defaultChromeLanguage;
  const name = oneLine(localizedText(publication.name, chrome));
  const label = oneLine(
    section ? localizedText(section.label, chrome) : { text: asked.section, language: 'en' },
  );
  const days = daysOf(told.at(-1)?.date ?? since, newest, chrome);
  return {
    chrome,
    sender: { name, address: publication.email },
    section: label,
    sectionUrl: publication.origin + listAddress(sectionList(asked.section)),
    subject: subjectOf([name, label, { text: days, language: chrome }]),
    since,
    until: newest,
    days,
    host: new URL(publication.origin).hostname,
    items: told.map((article) => digestItem(article, publication.origin)),
  };
}

function digestItem(article: Article, origin: string): DigestItem {
  const { id, language, title, authors, date } = article;
  return {
    language,
    title: shorten(plainLine(title), longest.title),
    authors: plainLines(authors).join(' · '),
    day: formatDayPair(date, language),
    excerpt: shorten(plainLine(articleExcerpt(article)), longest.excerpt),
    url: origin + articleAddress(id),
  };
}

/** A mail program shows a subject as it pleases, so there are isolates in it only where it needs them. */
function subjectOf(parts: readonly LocalizedText[]): string {
  const directions = new Set(parts.map(({ language }) => languageOf(language).direction));
  return directions.size === 1 ? parts.map(({ text }) => text).join(' · ') : joinedLine(parts);
}

function daysOf(first: string, last: string, chrome: ChromeLanguage): string {
  if (first === last) return formatDay(first, chrome);
  return `${formatDay(first, chrome)} – ${formatDay(last, chrome)}`;
}

function oneLine({ text, language }: LocalizedText): LocalizedText {
  return { text: plainLine(text), language };
}
