import { expect, test } from 'vitest';
import { ownOrder } from './ownOrder.ts';

const found = (text: string, language = 'fa-AF') => ownOrder(text, language).filter((_, at) => at % 2 === 1);

test.each([
  ['تلفون دفتر: +93 20 210 1234 یا ۰۷۹۹-۱۲۳-۴۵۶.', ['+93 20 210 1234', '۰۷۹۹-۱۲۳-۴۵۶']],
  ['دما −۵° و -12°C است؛ زیان -۲٬۵۰۰ افغانی.', ['−۵°', '-12°C', '-۲٬۵۰۰']],
  ['۱۴۰۲/۷/۷، 29.09.2023، 2023-09-29', ['29.09.2023', '2023-09-29']],
  ['نرخ: ۷۰٫۲۵ افغانی = 1 USD؛ $100، €50 و £20', ['1 USD', '$100', '€50', '£20']],
  ['زبان‌ها: C++، C#، .NET و Node.js (v24).', ['C++', 'C#', '.NET']],
  [
    'نشانی (https://example.org/a_b(c)): https://www.example.org/fa/?x=1#z. 3news@example.org',
    ['https://example.org/a_b(c)', 'https://www.example.org/fa/?x=1#z'],
  ],
  ['مادهٔ 5(a)(ii) قانون ۱۲/۳', ['5(a)(ii)']],
  ['حجم 3×4 و 5+2=7؛ ساعت 10:30؛ 12.5%؛ 2013–2023', ['3×4', '5+2=7', '10:30', '12.5%', '2013–2023']],
])('%s', (text, tokens) => {
  expect(found(text)).toEqual(tokens);
  expect(ownOrder(text, 'fa-AF').join('')).toBe(text);
});

test('words, years and ranges in Persian figures have the order of their line', () => {
  expect(found('میان سال‌های ۱۳۹۲–۱۴۰۲ و در 2023 کاری نشد؛ دو-بخشی. «Die Zeit» (London)!')).toEqual([]);
});

test('in a text that runs from left to right nothing is divided', () => {
  expect(ownOrder('Call +93 20 210 1234', 'en')).toEqual(['Call +93 20 210 1234']);
});

test.each(['0', 'a', '1-', '+', '+1 ', 'https:', '(', '-1,'])(
  '“%s” a hundred thousand times is divided in linear steps',
  (part) => {
    const text = `متن ${part.repeat(100_000)}`;
    expect(ownOrder(text, 'fa-AF').join('')).toBe(text);
  },
);
