import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sectionOf } from '../../src/contract/localizedText.ts';
import { toSolarHijri } from '../../src/language/calendar.ts';
import { digestHelp } from '../../src/press/digest/digestArguments.ts';
import { epubHelp } from '../../src/press/epub/epubArguments.ts';
import { pdfHelp } from '../../src/press/pdf/pdfArguments.ts';
import { telegramHelp } from '../../src/press/telegram/telegramArguments.ts';
import { bundledArticles, publication } from '../../src/testing/bundledArchive.ts';

const articles = bundledArticles().map(({ id, date, language }) => {
  const { year, month } = toSolarHijri(date);
  const solar = `${year}-${String(month).padStart(2, '0')}`;
  return { id, date, months: [date.slice(0, 7), solar], section: sectionOf(publication, language)?.id };
});

/** The lines in which an article is named or chosen, of the guides and of what the commands say of themselves. */
const lines = [
  readFileSync('README.md', 'utf8'),
  readFileSync('docs/publishing.md', 'utf8'),
  ...[pdfHelp, epubHelp, telegramHelp, digestHelp],
]
  .flatMap((text) => text.split('\n'))
  .filter((line) => /npm run (?:--silent )?(?:pdf|epub|telegram|digest)\b|^ {2}(?:ID…|--)/.test(line));

test('every article that an example names is in the bundled archive', () => {
  const named = lines.flatMap((line) => line.match(/\b\d{4}-\d\d-\d\d-[a-z0-9-]+/g) ?? []);
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter((id) => !articles.some((article) => article.id === id))).toEqual([]);
});

test('every choice of an example finds an article', () => {
  const chosen = lines.map((line) => ({
    line,
    section: /--section ([a-z-]+)/.exec(line)?.[1],
    months: line.includes('--month') ? (line.match(/\b\d{4}-\d\d\b(?!-)/g) ?? []) : [],
    since: /--since (\d{4}-\d\d-\d\d)/.exec(line)?.[1] ?? '',
  }));
  expect(chosen.filter(({ months }) => months.length > 0).length).toBeGreaterThan(4);
  const empty = chosen.filter(({ section, months, since }) =>
    (months.length > 0 ? months : [undefined]).some(
      (month) =>
        !articles.some(
          (article) =>
            (section === undefined || article.section === section) &&
            (month === undefined || article.months.includes(month)) &&
            article.date >= since,
        ),
    ),
  );
  expect(empty.map(({ line }) => line)).toEqual([]);
});
