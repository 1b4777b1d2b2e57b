import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toSolarHijri } from '../../../language/calendar.ts';
import { toDigits } from '../../../language/numbers.ts';
import { editedDay } from './editedDay.ts';

test('a date can be typed as on the letterhead, in ISO form or in the Solar Hijri calendar', () => {
  for (const typed of [
    '29.09.2023',
    '2023-09-29',
    '2023/9/29',
    '۱۴۰۲/۷/۷',
    '1402-7-7',
    '۷.۷.۱۴۰۲',
    ' ٢٩.٩.٢٠٢٣ ',
  ]) {
    expect(editedDay(typed), typed).toBe('2023-09-29');
  }
});

test('an invalid or ambiguous date is not read', () => {
  for (const typed of ['', '2023', '30.02.2023', '۱۴۰۲/۱۳/۱', '3/4/2023', 'tomorrow', '2023-09-29-1']) {
    expect(editedDay(typed), typed).toBeUndefined();
  }
});

test('every day typed in Solar Hijri digits is that day', () => {
  const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2150-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(days, (date) => {
      const day = date.toISOString().slice(0, 10);
      const { year, month, day: solarDay } = toSolarHijri(day);
      expect(editedDay(toDigits(`${year}/${month}/${solarDay}`, 'fa-AF'))).toBe(day);
    }),
  );
});
