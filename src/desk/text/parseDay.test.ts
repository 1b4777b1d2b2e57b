import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chromeLanguages } from '../../language/chromeLanguages.ts';
import { formatDay } from '../../language/dates.ts';
import { foldText } from '../../language/fold.ts';
import { formatDayPair } from '../../language/late/dayPair.ts';
import { anyCharacter } from '../../testing/anyCharacter.ts';
import { monthNames } from './monthNames.ts';
import { findDays, parseDay } from './parseDay.ts';

const otherLanguages = ['es', 'it', 'nl', 'pt', 'sv', 'tr', 'ru'];

describe('parseDay', () => {
  test.each([
    ['29.09.2023', '2023-09-29'],
    ['29. 9. 2023', '2023-09-29'],
    ['2023-09-29', '2023-09-29'],
    ['2023/9/29', '2023-09-29'],
    ['29/09/2023', '2023-09-29'],
    ['28 September 2023', '2023-09-28'],
    ['September 28, 2023', '2023-09-28'],
    ['Sept. 28th, 2023', '2023-09-28'],
    ['the 28th of September 2023', '2023-09-28'],
    ['Thursday, 28 September 2023', '2023-09-28'],
    ['29. März 2023', '2023-03-29'],
    ['Mittwoch, den 29. Maerz 2023', '2023-03-29'],
    ['1er août 2023', '2023-08-01'],
    ['vendredi 29 sept. 2023', '2023-09-29'],
    ['29 de septiembre de 2023', '2023-09-29'],
    ['1º de maio de 2023', '2023-05-01'],
    ['29 settembre 2023', '2023-09-29'],
    ['29 augustus 2023', '2023-08-29'],
    ['29 augusti 2023', '2023-08-29'],
    ['29 Ağustos 2023', '2023-08-29'],
    ['29 KASIM 2023', '2023-11-29'],
    ['29 сентября 2023 г.', '2023-09-29'],
    ['۷ میزان ۱۴۰۲', '2023-09-29'],
    ['جمعه ۷ میزان سال ۱۴۰۲ خورشیدی', '2023-09-29'],
    ['جمعه، ۷ مهرماه ۱۴۰۲', '2023-09-29'],
    ['۷ مهر ۱۴۰۲ هجری شمسی', '2023-09-29'],
    ['۱۴۰۲/۷/۷', '2023-09-29'],
    ['۱۴۰۲/۰۷/۰۷ ه.ش.', '2023-09-29'],
    ['۷/۸/۱۴۰۲', '2023-10-29'],
    ['۷ تله ۱۴۰۲', '2023-09-29'],
    ['د ۱۴۰۲ د تلې ۷', '2023-09-29'],
    ['د ۱۴۰۲ کال د تلې ۷مه', '2023-09-29'],
    ['د ۱۴۰۲ ل کال د تلې ۷', '2023-09-29'],
    ['۱ وږی ۱۴۰۲', '2023-08-23'],
    ['٢٩ سپتمبر ٢٠٢٣', '2023-09-29'],
    ['۲۹ سپتامبر ۲۰۲۳ میلادی', '2023-09-29'],
    ['۲۹ سپتمبر ۲۰۲۳م', '2023-09-29'],
    ['۱ ژانویهٔ ۲۰۲۴', '2024-01-01'],
    ['\u202b۷ ميزان ۱۴۰۲\u202c', '2023-09-29'],
    ['۷ میزان ۱۴۰۲ (۲۹ سپتمبر ۲۰۲۳)', '2023-09-29'],
    ['۷ میزان ۱۴۰۲ برابر با ۲۹ سپتمبر ۲۰۲۳', '2023-09-29'],
    ['Datum: 29.09.2023', '2023-09-29'],
    ['تاریخ: ۱۴۰۲/۷/۷', '2023-09-29'],
  ])('reads %s', (text, date) => {
    expect(parseDay(text)).toEqual({ date, certain: true });
  });

  test('knows the months of every language, each for one month', () => {
    for (const language of [...chromeLanguages, ...otherLanguages, 'fa-IR', 'ar']) {
      const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, {
        month: 'long',
        timeZone: 'UTC',
      });
      for (let month = 1; month <= 12; month++) {
        const name = format.format(new Date(Date.UTC(2023, month - 1, 15)));
        expect([name, monthNames.get(foldText(name))]).toEqual([name, { calendar: 'gregorian', month }]);
      }
    }
  });

  test.each([
    '31.09.2023',
    '30 February 2023',
    '۳۱ میزان ۱۴۰۲',
    '۳۰ حوت ۱۴۰۲',
    '2023-13-01',
    '29 September',
    'September 2023',
    '1.2.3',
    '192.168.20.2023',
    '14 Rabi I 1445',
    '۱۴ ربیع‌الاول ۱۴۴۵',
    '۱۴۴۵/۳/۱۴ هجری قمری',
    'Kabul, 29.09.2023',
    'Three of 28 September 2023',
    '27.09.2023, 28.09.2023, 29.09.2023',
    '',
  ])('finds no day in %s', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });

  test('is uncertain when day and month are ambiguous, unless the language decides', () => {
    expect(parseDay('3/4/2023')).toEqual({ date: '2023-04-03', certain: false });
    expect(parseDay('3/4/2023', 'en')).toEqual({ date: '2023-04-03', certain: false });
    expect(parseDay('3/4/2023', 'de')).toEqual({ date: '2023-04-03', certain: true });
    expect(parseDay('3/4/2023', 'en-GB')).toEqual({ date: '2023-04-03', certain: true });
    expect(parseDay('3/4/2023', 'en-US')).toEqual({ date: '2023-03-04', certain: true });
    expect(parseDay('Saturday 3/4/2023')).toEqual({ date: '2023-03-04', certain: true });
    expect(parseDay('9/28/2023')).toEqual({ date: '2023-09-28', certain: true });
    expect(parseDay('4/4/2023')).toEqual({ date: '2023-04-04', certain: true });
  });

  test('is uncertain about a short year, a wrong weekday, and two calendars that disagree', () => {
    expect(parseDay('29.09.23')).toEqual({ date: '2023-09-29', certain: false });
    expect(parseDay('Monday, 29 September 2023')).toEqual({ date: '2023-09-29', certain: false });
    expect(parseDay('۷ میزان ۱۴۰۲ (۲۸ سپتمبر ۲۰۲۳)')).toEqual({ date: '2023-09-29', certain: false });
  });

  const days = fc
    .integer({ min: Date.UTC(1700, 0, 1) / 864e5, max: Date.UTC(2999, 11, 31) / 864e5 })
    .map((day) => new Date(day * 864e5).toISOString().slice(0, 10));

  test.each(chromeLanguages)('reads every day that the reader prints in %s', (language) => {
    fc.assert(
      fc.property(
        days,
        fc.constantFrom('gregorian' as const, 'solar' as const),
        fc.constantFrom('long' as const, 'full' as const),
        (day, calendar, style) => {
          expect(parseDay(formatDay(day, language, calendar, style))).toEqual({ date: day, certain: true });
          expect(parseDay(formatDayPair(day, language), language)?.date).toBe(day);
        },
      ),
    );
  });

  test.each(otherLanguages)('reads every day that the browser prints in %s', (language) => {
    const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
    const short = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
    fc.assert(
      fc.property(days, (day) => {
        expect(parseDay(format.format(new Date(day)))?.date).toBe(day);
        expect(parseDay(short.format(new Date(day)), language)?.date).toBe(day);
      }),
    );
  });

  test('never fails, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        for (const { start, end } of findDays(text)) expect(start).toBeLessThan(end);
      }),
    );
  });
});

describe('findDays', () => {
  test('gives the day’s position in the line', () => {
    const line = 'World Socialist 28.09.2023 (wsws.org)';
    const [found] = findDays(line);
    expect(found?.date).toBe('2023-09-28');
    expect(line.slice(found?.start, found?.end)).toBe('28.09.2023');
  });

  test('counts positions in the line as written', () => {
    const line = 'روزنامهٔ ما، پنجشنبه ۶ میزان ۱۴۰۲، چاپ دوم';
    const [found] = findDays(line);
    expect(line.slice(found?.start, found?.end)).toBe('پنجشنبه ۶ میزان ۱۴۰۲');
    expect(found).toMatchObject({ date: '2023-09-28', certain: true });
  });

  test('ignores figures that are not a day', () => {
    expect(findDays('Kabul had 28.09 points in 2023, and 1.10.2023.7 is a version')).toEqual([]);
  });
});
