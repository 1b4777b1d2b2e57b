import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugOf, slugsOf } from './slug.ts';

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

describe('slugOf', () => {
  it.each([
    ['World Socialist', 'world-socialist'],
    ['AA-AA', 'aa-aa'],
    ["Flann O'Brien", 'flann-obrien'],
    ['Frédéric Müller-Straße', 'frederic-muller-strasse'],
    ['İsmail Şahin', 'ismail-sahin'],
    ['Łukasz Æbelø', 'lukasz-aebelo'],
    ['Oʻzbekiston', 'ozbekiston'],
    ['محمود طرزی', 'mhmud-trzi'],
    ['معصومه عبدالله', 'masuma-abdallah'],
    ['داوود خواجه', 'dawud-khwaja'],
    ['یوسف شاه', 'yusf-shah'],
    ['علی‌رضا', 'alirza'],
    ['پښتو څېړنه', 'pshtu-tserna'],
    ['ځوان ټولنه ۱۴۰۲', 'dzwan-tulna-1402'],
    ['Юрий Щёголев', 'yuriy-shchyogolev'],
    ['Тоҷикистон', 'tojikiston'],
    ['Ўзбекистон', 'wzbekiston'],
  ])('writes %s as %s', (name, expected) => {
    expect(slugOf(name)).toBe(expected);
  });

  it('hashes names that it cannot write or that are too long for a file', () => {
    expect(slugOf('李明')).toMatch(/^[a-z0-9]{7}$/);
    expect(slugOf('李明')).not.toBe(slugOf('王芳'));
    expect(slugOf('李明 Smith')).toMatch(/^smith-[a-z0-9]{7}$/);
    expect(slugOf('***')).toMatch(/^[a-z0-9]{7}$/);
    expect(slugOf('')).toMatch(/^[a-z0-9]{7}$/);
    expect(slugOf('a'.repeat(300)).length).toBeLessThan(70);
  });

  it('avoids the word “page”', () => {
    expect(slugOf('Page')).toMatch(/^page-[a-z0-9]{7}$/);
  });

  it('is a slug for any name, and the same for what looks the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.nat(0x10ffff).map((code) => String.fromCodePoint(code)) }), (name) => {
        expect(slugOf(name)).toMatch(slug);
        expect(slugOf(`\u2068${name.normalize('NFD')}\u2069 `)).toBe(slugOf(name));
      }),
    );
  });
});

describe('slugsOf', () => {
  it('gives the plain slug to the first name', () => {
    const slugs = slugsOf(['Reuters', 'REUTERS', 'علی', 'Ali']);
    expect(slugs.get('Reuters')).toBe('reuters');
    expect(slugs.get('REUTERS')).toMatch(/^reuters-[a-z0-9]{7}$/);
    expect(slugs.get('علی')).toBe('ali');
    expect(slugs.get('Ali')).toMatch(/^ali-[a-z0-9]{7}$/);
  });

  it('treats two spellings of one name as one', () => {
    const slugs = slugsOf(['Andr\u00e9', 'Andre\u0301', 'Andre']);
    expect(slugs.get('Andre\u0301')).toBe('andre');
    expect(slugs.get('Andr\u00e9')).toBe('andre');
    expect(slugs.get('Andre')).toMatch(/^andre-/);
  });

  it('never gives two names one slug, not even one that looks hashed', () => {
    const hashed = slugsOf(['Ali', 'ALI']).get('ALI') ?? '';
    const slugs = slugsOf(['Ali', hashed, 'ALI']);
    expect(new Set(slugs.values()).size).toBe(3);
  });

  it('never changes a slug because of later names', () => {
    const name = fc.oneof(fc.string(), fc.constantFrom('Ali', 'ali', 'ALI', 'علی', 'ALÍ', 'page', '李'));
    fc.assert(
      fc.property(fc.array(name), fc.array(name), (before, after) => {
        const now = slugsOf(before);
        const later = slugsOf([...before, ...after]);
        for (const [one, slug] of now) expect(later.get(one)).toBe(slug);
      }),
    );
  });
});
