import { expect, test } from 'vitest';
import { toSolarHijri } from '../../language/calendar.ts';
import { findDays, parseDay } from './parseDay.ts';
import { today } from './today.ts';

test.each([
  ['Le vendredi 29 septembre 2023', '2023-09-29'],
  ['on Friday, 29 September 2023', '2023-09-29'],
  ['il venerdì 29 settembre 2023', '2023-09-29'],
  ['۲۹سپتمبر۲۰۲۳', '2023-09-29'],
  ['۷ میزان۱۴۰۲', '2023-09-29'],
  ['۷میزان ۱۴۰۲', '2023-09-29'],
  ['جمعه ۷مهر۱۴۰۲خورشیدی', '2023-09-29'],
  ['۵ ماه می ۲۰۲۳', '2023-05-05'],
  ['۷ برج میزان ۱۴۰۲', '2023-09-29'],
  ['29-Sep-2023', '2023-09-29'],
  ['2023-Sep-29', '2023-09-29'],
  ['29.09.2023 14:30', '2023-09-29'],
  ['29.09.2023, 14:30 Uhr', '2023-09-29'],
  ['2023-09-29T14:30:00Z', '2023-09-29'],
  ['۷ میزان ۱۴۰۲ ساعت ۱۴:۳۰', '2023-09-29'],
  ['Published: 28 September 2023', '2023-09-28'],
  ['Publié le jeudi 28 septembre 2023', '2023-09-28'],
  ['Veröffentlicht am 28.09.2023', '2023-09-28'],
  ['تاریخ انتشار: ۷ میزان ۱۴۰۲', '2023-09-29'],
  ['د خپرېدو نېټه: د ۱۴۰۲ د تلې ۷', '2023-09-29'],
])('a day as people write it is read: %s', (text, date) => {
  expect(parseDay(text)).toEqual({ date, certain: true });
});

test('a Solar Hijri day next week is certain', () => {
  const soon = toSolarHijri(today(7));
  expect(parseDay(`${soon.year}/${soon.month}/${soon.day}`, 'fa')).toEqual({ date: today(7), certain: true });
});

test('a year that may be lunar is uncertain without its era', () => {
  expect(parseDay('۱۴۴۵/۳/۱۴')).toEqual({ date: '2066-06-03', certain: false });
  expect(parseDay('۱۴/۳/۱۴۴۵')).toEqual({ date: '2066-06-03', certain: false });
  expect(parseDay('۱۴۴۵/۳/۱۴ هجری شمسی')?.certain).toBe(true);
  expect(parseDay('۱۴۰۲/۷/۷')?.certain).toBe(true);
});

test.each([
  '28-29 September 2023',
  '29September2023',
  '۱۴۰۲ میزان ۷نفر',
  '29.09.2023 at 14',
  '29.09.2023 25 Uhr',
  '۷میزانی۱۴۰۲',
])('text that touches or surrounds a day makes it no day: %s', (text) => {
  expect(parseDay(text)).toBeUndefined();
});

test('a weekday’s article is part of the day', () => {
  const line = 'Le Monde, le jeudi 28 septembre 2023';
  const [found] = findDays(line);
  expect(line.slice(found?.start, found?.end)).toBe('le jeudi 28 septembre 2023');
});
