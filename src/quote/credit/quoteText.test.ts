import { expect, test } from 'vitest';
import type { Quotation, QuotedLine } from './quotation.ts';
import { quoteHtml } from './quoteHtml.ts';
import { quoteText } from './quoteText.ts';

const line = (text: string, language: string, kind: QuotedLine['kind'] = 'text') => ({
  text,
  language,
  kind,
});
const url = 'https://www.example.org/articles/2023-09-29-one?words=1-3-a&b#p2:~:text=a';

const persian: Quotation = {
  lines: [line('کتاب The Great Game (1990) را خواند؟', 'fa-AF')],
  article: {
    id: '2023-09-29-one',
    language: 'fa-AF',
    title: 'کتاب‌خانه',
    authors: ['احمد', 'O’Neil, Jr.'],
    date: '2023-09-29',
    source: { name: 'Die Zeit', date: '2023-09-28' },
  },
  publication: { name: { text: 'Name', language: 'en' }, monogram: 'AA-AA' },
  url,
};

test('each line of the copied text is one isolate in its language’s direction, and the address stands alone', () => {
  const lines = quoteText(persian).split('\n');
  expect(lines).toEqual([
    '\u2067«کتاب \u2066The Great Game (1990)\u2069 را خواند؟»\u2069',
    '\u2067— احمد، \u2066O’Neil, Jr\u2069.، ۷ میزان ۱۴۰۲ (۲۹ سپتمبر ۲۰۲۳)\u2069',
    '\u2067کتاب‌خانه\u2069',
    '\u2066Name (AA-AA)\u2069',
    '\u2067منبع: \u2066Die Zeit\u2069، ۶ میزان ۱۴۰۲ (۲۸ سپتمبر ۲۰۲۳)\u2069',
    url,
  ]);
});

test.each([
  ['fr', '«\u202fBonjour\u202f»'],
  ['de', '„Bonjour“'],
  ['ur', '”Bonjour“'],
])('the quotation marks are those of %s', (language, marked) => {
  const { article } = persian;
  const text = quoteText({
    ...persian,
    lines: [line('Bonjour', language)],
    article: { ...article, language },
  });
  expect(text).toContain(marked);
});

test('what stands between such marks already gets no second pair, and what only begins and ends with them does', () => {
  const marked = (text: string) => quoteText({ ...persian, lines: [line(text, 'fa-AF')] }).split('\n')[0];
  expect(marked('«بس»')).toBe('\u2067«بس»\u2069');
  expect(marked('«بس» و «نه»')).toBe('\u2067««بس» و «نه»»\u2069');
});

test('controls of direction in the text cannot turn what follows', () => {
  const text = quoteText({ ...persian, lines: [line('یک \u202eدو\u2067 سه', 'fa-AF')] });
  expect(text.split('\n')[0]).toBe('\u2067«یک دو سه»\u2069');
});

test('the HTML has language and direction on each line, isolates as elements, and no markup of the text', () => {
  const html = quoteHtml({
    ...persian,
    lines: [line('a < b & "c" گپ', 'en', 'item'), line('بیت', 'fa-AF', 'verse')],
  });
  expect(html).toContain('<p lang="en" dir="ltr">«a &#60; b &#38; &#34;c&#34; گپ</p>');
  expect(html).toContain('<p lang="fa-AF" dir="rtl">بیت»</p>');
  expect(html).toContain('words=1-3-a&#38;b#p2');
  expect(html).toContain('<bdi dir="ltr">Die Zeit</bdi>، ۶ میزان');
  expect(html).toMatch(/^<blockquote cite="https:[^"]+" lang="fa-AF" dir="rtl">/);
});
