import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyCharacter } from '../../testing/anyCharacter.ts';
import { templateVersion } from './cardFacts.ts';
import { cardKey } from './cardKey.ts';
import { cardOf } from './cardOf.ts';
import { isWholePng } from './isWholePng.ts';
import { renderCard } from './text/renderCard.ts';

const facts = {
  title: 'نوروز و دسترخوان هفت میوه',
  language: 'fa-AF',
  author: 'میز تحریر AA-AA',
  day: '2026-03-18',
  sectionLabel: { fa: 'دری', en: 'Dari' },
  publicationName: { text: 'افغانستان آزاد – آزاد افغانستان', language: 'fa-AF' },
  monogram: 'AA-AA',
};

describe('cardOf', () => {
  test('looks as its template version says: raise templateVersion when this fails', () => {
    const looks = createHash('sha256').update(cardOf(facts)).digest('hex').slice(0, 8);
    expect({ templateVersion, looks }).toMatchInlineSnapshot(`
      {
        "looks": "e5b60a87",
        "templateVersion": 3,
      }
    `);
  });

  test('shows the letterhead, both labels, the title, the author and both days', () => {
    const svg = cardOf(facts);
    const { text: name } = facts.publicationName;
    for (const text of [name, 'AA-AA', 'دری', 'Dari', 'نوروز', 'میز تحریر', '۲۷ حوت ۱۴۰۴']) {
      expect(svg).toContain(text);
    }
    expect(svg).toContain('text-anchor="end"');
  });

  test('without a font for the title it is the section’s card; without a section, the publication’s', () => {
    const svg = cardOf({ ...facts, language: 'ja', title: '日本語' });
    expect(svg).not.toContain('日');
    expect(svg).toContain('2026/03/18');
    expect(cardOf({ ...facts, title: undefined, sectionLabel: undefined })).not.toContain('دری');
  });

  test('is an image of the right size and weight', () => {
    const png = renderCard(cardOf({ ...facts, title: 'ط'.repeat(90).replace(/(.{6})/g, '$1 ') }));
    expect(isWholePng(png)).toBe(true);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(300_000);
  });

  test('draws whatever text it is given', { timeout: 30_000 }, () => {
    const text = fc.oneof(
      fc.string({ unit: anyCharacter }),
      fc.constantFrom('</text>', ']]>', '\u2069\u202e', '&#0;', 'ب"'),
    );
    fc.assert(
      fc.property(text, text, fc.constantFrom('fa-AF', 'ps', 'de', 'xx'), (title, author, language) => {
        expect(renderCard(cardOf({ ...facts, title, author, language })).length).toBeGreaterThan(1000);
      }),
      { numRuns: 12 },
    );
  });
});

test('every fact changes the key', () => {
  const changes = [{}, { title: 'x' }, { day: '2026-03-19' }, { sectionLabel: undefined }];
  const keys = changes.map((change) => cardKey({ ...facts, ...change }));
  expect(new Set(keys).size).toBe(4);
  expect(cardKey({ ...facts })).toBe(cardKey(facts));
});
