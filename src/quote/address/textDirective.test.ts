import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseTextDirectives, writeTextDirective } from './textDirective.ts';

const words = fc
  .string({ unit: 'grapheme', minLength: 1 })
  .filter((text) => text.trim() !== '' && !/\s/.test(text));

test('what is written is read again, whatever signs are in it', () => {
  const directive = fc.record(
    { prefix: words, start: words, end: words, suffix: words },
    { requiredKeys: ['start'] },
  );
  fc.assert(
    fc.property(directive, (one) => {
      const written = writeTextDirective(one);
      expect(written).toMatch(/^:~:text=[\w.%,-]+$/);
      expect(parseTextDirectives(`https://example.org/a#p7${written}`)).toEqual([one]);
    }),
  );
});

test('any address is read without an error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => void parseTextDirectives(`#:~:text=${text}`)),
  );
});

test('several are read; what is none is left out', () => {
  expect(
    parseTextDirectives('#p2:~:text=a-,b,c,-d&text=e%2Cf&note=x&text=&text=1,2,3&text=%E0%A4%A'),
  ).toEqual([{ prefix: 'a', start: 'b', end: 'c', suffix: 'd' }, { start: 'e,f' }]);
  expect(parseTextDirectives('/articles/x#p7')).toEqual([]);
});

test('of very many, the first are read', () => {
  const many = Array.from({ length: 5000 }, (_, at) => `text=${at}`).join('&');
  expect(parseTextDirectives(`#:~:${many}`).map(({ start }) => start)).toEqual([...'0123456789']);
});

test('a comma, a hyphen, an ampersand and half a letter stand in the address as they must', () => {
  expect(writeTextDirective({ start: 'so-called, A & B', suffix: '\ud83d' })).toBe(
    ':~:text=so%2Dcalled%2C%20A%20%26%20B,-%EF%BF%BD',
  );
});
