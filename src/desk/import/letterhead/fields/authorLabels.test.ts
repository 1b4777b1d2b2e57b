import { describe, expect, test } from 'vitest';
import { more, read, text } from '../testing/readLines.ts';
import { isInvocation, isPartName } from './noName.ts';

const body = 'نانوایان سه شهر از آغاز زمستان برای بار دوم بهای نان را بالا برده‌اند و بسیاری نیم آن می‌خرند.';

describe('a label of authorship', () => {
  test.each([
    ['تهیه کننده: میز تحریر', 'میز تحریر'],
    ['تهيه‌كننده: میز تحریر', 'میز تحریر'],
    ['ارائه دهنده: کانون فرهنگ', 'کانون فرهنگ'],
    ['گردآورنده : میز تحریر', 'میز تحریر'],
    ['راټولوونکی: د تحریر مېز', 'د تحریر مېز'],
    ['Presented by Language desk', 'Language desk'],
    ['Prepared by: Language desk', 'Language desk'],
    ['Vorgelegt von Redaktion Sprache', 'Redaktion Sprache'],
  ])('names the author: %s', (line, name) => {
    expect(read('# نان گران شد', line, '29.09.2023', body, body)).toMatchObject({
      authors: [name],
      findings: [],
      text: [body, body],
    });
  });

  test.each([
    [['نویسنده:', 'میز تحریر'], ['میز تحریر']],
    [['تهیه‌کننده', 'میز تحریر'], ['میز تحریر']],
    [
      ['نویسندگان', 'میز تحریر', 'کانون فرهنگ'],
      ['میز تحریر', 'کانون فرهنگ'],
    ],
    [['Presented by', 'Language desk'], ['Language desk']],
    [
      ['Authors:', 'Language desk and Culture desk', 'Film desk'],
      ['Language desk', 'Culture desk', 'Film desk'],
    ],
  ])('may stand in the line above the name: %j', (lines, authors) => {
    expect(read('# نان گران شد', ...lines, '29.09.2023', text, more)).toMatchObject({
      authors,
      findings: [],
      text: [text, more],
    });
  });
});

describe('an invocation', () => {
  test.each([
    'بسم الله الرحمن الرحیم',
    'به نام خدا',
    'In the name of God, the Most Gracious, the Most Merciful',
  ])('is neither title nor author and stays in the text: %s', (line) => {
    expect(read(line, '*نان گران شد', 'تهیه کننده: میز تحریر', '29.09.2023', body, body)).toMatchObject({
      title: 'نان گران شد',
      authors: ['میز تحریر'],
      text: [line, body, body],
      findings: [],
    });
    expect(read(line, '# نان گران شد', '29.09.2023', body, body).authors).toEqual([]);
  });

  test.each([
    ['بِسْمِ اللّٰهِ الرَّحْمٰنِ الرَّحِيمِ', true],
    ['بسمه تعالی', true],
    ['﷽', true],
    ['د لوی خدای (ج) په نامه', true],
    ['به نام خداوند جان و خرد', true],
    ['Im Namen Gottes, des Allmächtigen', true],
    ['به نام خدا، به کام قدرت', false],
    ['In the Name of God and Country', false],
    ['خدا', false],
  ])('is known from a title that begins like one: %s', (line, is) => {
    expect(isInvocation(line)).toBe(is);
  });
});

test.each([
  ['فصل سوم', true],
  ['بخش ۲', true],
  ['لومړۍ برخه', true],
  ['Part two', true],
  ['Kapitel IV', true],
  ['فصل سوم زندگی', false],
  ['Partei', false],
])('a part’s number is no author: %s', (line, is) => {
  expect(isPartName(line)).toBe(is);
  if (is) expect(read('# نان گران شد', line, '29.09.2023', body, body).authors).toEqual([]);
});
