import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import type { Article } from '../../contract/articleSchema.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import { stripBidiControls } from '../../contract/text/isolateText.ts';
import { chromeLanguages } from '../../language/chromeLanguages.ts';
import { anyCharacter } from '../../testing/anyCharacter.ts';
import { publication as bundled, bundledArticles } from '../../testing/bundledArchive.ts';
import { aPublication } from '../../testing/factories.ts';
import { hostileArticle } from '../../testing/hostileArticle.ts';
import { digestIssue } from './digestIssue.ts';
import { digestMail } from './digestMail.ts';

const now = new Date('2026-02-03T04:05:06Z');
type Asked = Partial<Parameters<typeof digestIssue>[1]>;

/** A mail about some articles, and what an independent program reads of it. */
async function mailOf(
  articles: readonly Article[],
  publication: Publication = aPublication(),
  asked: Asked = {},
) {
  const issue = digestIssue(
    { articles, publication },
    { section: 'european-languages', since: '2000-01-01', ...asked },
  );
  const mail = await digestMail(issue, now);
  return { issue, ...mail, read: await PostalMime.parse(mail.eml) };
}

const german = hostileArticle({
  id: '2026-01-03-b',
  date: '2026-01-03',
  language: 'de',
  title: 'Was tun? (Teil 2)',
});
const dari = hostileArticle({
  id: '2026-01-02-a',
  date: '2026-01-02',
  language: 'fa-AF',
  title: 'چه باید کرد؟ (What?)',
  authors: ['میز زبان'],
  body: ['متن'],
});

test('a mail program reads what was written: who, what, when, both parts, and nobody to send it to', async () => {
  const { read, eml, html, text } = await mailOf([german, dari]);
  expect(read).toMatchObject({
    from: { name: 'The Test', address: 'desk@example.org' },
    subject: 'The Test · European · 2 January 2026 – 3 January 2026',
    date: now.toISOString(),
    messageId: expect.stringMatching(/^<[\w.-]+@www\.example\.org>$/),
  });
  expect(read.html?.replaceAll('\r', '').trim()).toBe(html.trim());
  expect(read.text?.replaceAll('\r', '').trim()).toBe(text.trim());
  expect(read.headers.map(({ key }) => key)).toEqual([
    ...['x-unsent', 'from', 'subject', 'message-id', 'date', 'mime-version', 'content-type'],
  ]);
  const lines = eml.toString('latin1').split('\r\n');
  // RFC 5322, 2.1.1 and 2.3.
  expect(lines.filter((line) => line.length > 78 || /[^\t\x20-\x7e]/.test(line))).toEqual([]);
});

test('each article is in its own language and direction, in both parts', async () => {
  const { html, text } = await mailOf([german, dari]);
  const { document } = parseHTML(html);
  const items = [...document.querySelectorAll('h2')].map((heading) => [
    heading.getAttribute('lang'),
    heading.getAttribute('dir'),
    heading.parentElement?.getAttribute('dir'),
    heading.querySelector('bdi')?.getAttribute('dir'),
    heading.querySelector('a')?.getAttribute('href'),
  ]);
  expect(items).toEqual([
    ['de', 'ltr', 'ltr', undefined, 'https://www.example.org/articles/2026-01-03-b'],
    ['fa-AF', 'rtl', 'rtl', 'ltr', 'https://www.example.org/articles/2026-01-02-a'],
  ]);
  const blocks = [...document.querySelectorAll('body, div, h1, h2, p')];
  expect(
    blocks.filter(
      (one) => !one.getAttribute('dir') || !one.getAttribute('lang') || !one.getAttribute('style'),
    ),
  ).toEqual([]);
  expect(document.querySelectorAll('table, img, script, [class]').length).toBe(0);
  expect(text).toContain('\u200e\u2066Was tun? (Teil 2)\u2069\n');
  expect(text).toContain(
    '\u200f\u2067چه باید کرد؟ (\u2066What?\u2069)\u2069\n\u200f\u2067میز زبان · ۱۲ جدی ۱۴۰۴',
  );
});

test.each(chromeLanguages)('the mail’s own words are in %s', async (chrome) => {
  const { issue, read, html } = await mailOf([german], aPublication(), { chrome });
  expect(parseHTML(html).document.documentElement.getAttribute('lang')).toBe(chrome);
  expect(stripBidiControls(read.subject ?? '')).toBe(stripBidiControls(issue.subject));
  expect(read.subject).toContain(chrome === 'fa-AF' || chrome === 'ps' ? 'نشریهٔ آزمون' : 'The Test');
});

test('every section of the archive is a mail of at most 100 kB with all its articles', async () => {
  for (const { id, languages } of bundled.sections) {
    const articles = bundledArticles().filter(({ language }) => languages.includes(language));
    const { eml, shown, text } = await mailOf(articles, bundled, { section: id });
    expect(eml.length).toBeLessThanOrEqual(100_000);
    expect(shown).toBe(articles.length);
    for (const article of articles) expect(text).toContain(`/articles/${article.id}\n`);
  }
});

test('what there is no room for is counted, and is on the site', async () => {
  const many = Array.from({ length: 150 }, (_, at) => ({
    ...dari,
    id: `2026-01-02-a-${at}`,
    summary: 'متن '.repeat(200),
  }));
  const { eml, shown, text, html } = await mailOf(many, aPublication(), { chrome: 'en' });
  expect(eml.length).toBeLessThanOrEqual(100_000);
  expect(eml.length).toBeGreaterThan(80_000);
  expect(shown).toBeGreaterThan(20);
  for (const part of [text, html]) expect(part).toContain(`${150 - shown} more articles on the site`);
  expect(html).toContain('href="https://www.example.org/sections/european-languages"');
});

test('without a day it tells of the week that ends with the newest article', async () => {
  const days = ['2026-01-01', '2026-01-02', '2026-01-08'];
  const articles = days.map((date) => ({ ...german, id: `${date}-a`, date }));
  const { issue } = await mailOf(articles, aPublication(), { since: undefined });
  expect(issue).toMatchObject({ since: '2026-01-02', until: '2026-01-08' });
  expect(issue.items.map(({ url }) => url.slice(-12))).toEqual(['2026-01-08-a', '2026-01-02-a']);
});

test('a day without articles, and a publication without an address to send from, are told', () => {
  const asked = { section: 'european-languages', since: '2026-02-01' };
  expect(() => digestIssue({ articles: [german], publication: aPublication() }, asked)).toThrow(
    'Section european-languages has no article of 2026-02-01 or later; its newest is of 2026-01-03.',
  );
  const nameless = aPublication({ email: undefined });
  expect(() =>
    digestIssue({ articles: [german], publication: nameless }, { ...asked, since: undefined }),
  ).toThrow('has no email');
});

const hostile = fc.oneof(
  fc.string({ unit: anyCharacter }),
  fc.constantFrom(
    'A\r\nBcc: all@example.org\r\n\r\nX',
    '\r\n\r\n<script>',
    '{{ UnsubscribeURL }}',
    '\u202eover\u0000',
    '=?UTF-8?B?4pii?=',
    '"; x@y <z@example.org>',
  ),
);

// Programs read an encoded word also where RFC 2047 (5) forbids it.
const hostileName = hostile.filter((name) => !name.includes('=?'));

test('no title and no name adds a header, a part, markup or a field of a list program', async () => {
  await fc.assert(
    fc.asyncProperty(hostile, hostileName, async (title, name) => {
      const article = hostileArticle({ ...german, title, authors: [name], summary: title });
      const publication = aPublication({ name: { en: `N ${name}` } });
      const { read, issue, html, text } = await mailOf([article], publication);
      expect(read.headers.map(({ key }) => key)).toHaveLength(7);
      expect(read.from).toMatchObject({ name: issue.sender.name.text, address: 'desk@example.org' });
      expect(read.attachments).toEqual([]);
      expect(read.subject?.replaceAll('\u2060', '')).toBe(issue.subject.replaceAll('\u2060', ''));
      expect(read.html?.replaceAll('\r', '').trim()).toBe(html.trim());
      const { document } = parseHTML(html);
      expect(document.querySelectorAll('h2 a')).toHaveLength(1);
      expect(document.querySelectorAll('script')).toHaveLength(0);
      for (const part of [html.replace(/<style>.*<\/style>/, ''), text, read.subject])
        expect(part).not.toContain('{{');
    }),
    { numRuns: 60 },
  );
});
