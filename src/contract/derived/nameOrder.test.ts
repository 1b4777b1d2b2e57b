import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareNames, scriptOfName } from './nameOrder.ts';

const sorted = (names: string) => names.split(' ').sort(compareNames).join(' ');

test.each([
  ['Persian', 'آ ا ب پ ت ث ج چ ح خ د ذ ر ز ژ س ش ص ض ط ظ ع غ ف ق ک گ ل م ن و ه ی'],
  ['Pashto', 'ا ب پ ت ټ ث ج ځ چ څ ح خ د ډ ذ ر ړ ز ژ ږ س ش ښ ص ض ط ظ ع غ ف ق ک ګ ل م ن ڼ و ه ی ې ۍ ئ'],
  ['Latin', 'a b c d e f g h i j k l m n o p q r s t u v w x y z'],
  ['Cyrillic', 'а б в г д е ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я'],
])('the %s alphabet has its own order', (_language, alphabet) => {
  expect(sorted(alphabet.split(' ').reverse().join(' '))).toBe(alphabet);
});

test('names are ordered word by word; variants of a letter and its marks make no difference', () => {
  expect(['میزبان', 'میز کتاب', 'میز'].sort(compareNames)).toEqual(['میز', 'میز کتاب', 'میزبان']);
  expect(compareNames('كابل ۲', 'کابل')).toBeGreaterThan(0);
  expect(compareNames('مُحمد', 'محمود')).toBeLessThan(0);
  expect(['Zoe', 'Ömer', 'Åsa', 'anna', 'Özil', 'Otto'].sort(compareNames)).toEqual([
    ...['anna', 'Åsa', 'Ömer', 'Otto', 'Özil', 'Zoe'],
  ]);
});

test('any names have one order, whatever order they come in', () => {
  const letters = fc.constantFrom(...'ابپتځچگهوي ۱۲ABcdéжЯ-');
  const names = fc.uniqueArray(fc.string({ unit: letters, maxLength: 6 }), { maxLength: 12 });
  const shuffled = names.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  );
  fc.assert(
    fc.property(shuffled, ([one, other]) => {
      expect([...other].sort(compareNames)).toEqual([...one].sort(compareNames));
    }),
  );
});

test.each([
  ['ولید', 'Arab'],
  ['«د ادب مېز»', 'Arab'],
  ['AA-AA د لیکنو', 'Latn'],
  ['Редакция', 'Cyrl'],
  ['7', 'Zyyy'],
])('“%s” begins in %s', (name, script) => {
  expect(scriptOfName(name)).toBe(script);
});
