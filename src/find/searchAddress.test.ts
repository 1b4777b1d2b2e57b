import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCharacter } from '../testing/anyCharacter.ts';
import { carriedText, noQuery, parseSearchAddress, searchAddress } from './searchAddress.ts';

test('an address says what is asked for, and nothing that is as usual', () => {
  expect(searchAddress(noQuery)).toBe('/search');
  expect(searchAddress({ ...noQuery, text: '  ' })).toBe('/search');
  const query = {
    text: 'نان "بند امیر" -بازار',
    in: 'fa-AF',
    order: 'newest',
    author: 'a-b',
    year: 2026,
    from: 24,
  } as const;
  const address = searchAddress({ ...query });
  expect(address).toContain('in=fa-AF&order=newest&author=a-b&year=2026&from=24');
  expect(parseSearchAddress(address.replace('/search', ''))).toEqual(query);
});

test.each(['?in=../x&author=%3Cb%3E&year=26&from=-1&order=odd', '?q=%FF&q', '?', '', '?year=99999&from=1e3'])(
  'what makes no sense in «%s» is left out',
  (search) => {
    expect({ ...parseSearchAddress(search), text: '' }).toEqual(noQuery);
  },
);

const hostile = fc.oneof(
  fc.string({ unit: anyCharacter }),
  fc.string({
    unit: fc.constantFrom('&', '#', '+', '%', '=', '"', '-', '\ud83d', '👩‍🏫', 'ک', '\u0000', '\u202e'),
  }),
);

test('whatever is typed comes back from the address, to its first characters', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const address = searchAddress({ ...noQuery, text });
      const url = new URL(address, 'https://www.example.org');
      expect([url.pathname, url.hash]).toEqual(['/search', '']);
      const back = parseSearchAddress(url.search).text;
      if (text.trim() !== '')
        expect(back).toBe(
          text
            .toWellFormed()
            .slice(0, 400)
            .replace(/[\ud800-\udbff]$/, ''),
        );
    }),
  );
});

test('what a search carries to an article is cut, and never half a character', () => {
  expect(carriedText(`?q=${encodeURIComponent('😀'.repeat(100_000))}`)).toBe('😀'.repeat(200));
  expect(carriedText('?q=%20kabul%20')).toBe('kabul');
  expect(carriedText('')).toBe('');
});
