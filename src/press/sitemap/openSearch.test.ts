import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { aPublication } from '../../testing/factories.ts';
import { openSearch } from './openSearch.ts';

test('a browser learns the search’s name and its address', () => {
  const xml = openSearch(aPublication({ monogram: 'A & <B>', origin: 'https://example.org/aaaa' }));
  expect(() => parseDocument(xml, { xmlMode: true })).not.toThrow();
  expect(xml).toContain('<ShortName>A &amp; &lt;B&gt;</ShortName>');
  expect(xml).toContain('<Description>نشریهٔ آزمون</Description>');
  expect(xml).toContain('template="https://example.org/aaaa/search?q={searchTerms}"');
});

test('a long monogram is cut to what browsers take', () => {
  expect(openSearch(aPublication({ monogram: 'M'.repeat(40) }))).toContain(`<ShortName>${'M'.repeat(16)}</`);
});
