import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findLanguage, isLanguageTag, languageOf, languages } from './languages.ts';

describe('findLanguage', () => {
  test.each([
    ['fa-AF', 'fa-AF'],
    ['FA-af', 'fa-AF'],
    ['prs', 'fa-AF'],
    ['prs-AF', 'fa-AF'],
    ['fa-IR', 'fa'],
    ['fa-Arab-AF', 'fa-AF'],
    ['ps-PK', 'ps'],
    ['pbu', 'ps'],
    ['de-AT', 'de'],
    ['de-Latn-AT-1996', 'de'],
    ['de-u-co-phonebk', 'de'],
    ['en-x-arab', 'en'],
    ['uz-Arab-AF', 'uz-Arab'],
    ['uz-AF', 'uz-Arab'],
    ['uz-Latn-AF', 'uz'],
    ['uz-Cyrl-AF', 'uz-Cyrl'],
    ['zh-TW', 'zh-Hant'],
    ['zh-Hant-HK', 'zh-Hant'],
    ['zh-Hans-TW', 'zh'],
    ['zh-cmn-Hans-CN', 'zh'],
    ['ku-Arab-IQ', 'ckb'],
    ['sr-Latn-RS', 'sr-Latn'],
    ['iw', 'he'],
  ])('finds %s as %s', (asked, found) => {
    expect(findLanguage(asked)?.tag).toBe(found);
  });

  test.each(['', ...'- xx tlh ar-Latn uz-Thai en-Cyrl-GB constructor __proto__ deutsch'.split(' ')])(
    'does not know %j',
    (tag) => {
      expect(findLanguage(tag)).toBeUndefined();
    },
  );

  test('never gives another script than the tag names', () => {
    const scripts = fc.constantFrom('Arab', 'Latn', 'Cyrl', 'Hebr', 'Hant', 'Deva', 'Thai');
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        scripts,
        fc.constantFrom('', '-AF', '-CH'),
        (language, script, end) => {
          const base = language.tag.split('-')[0];
          const found = findLanguage(`${base}-${script}${end}`);
          expect(found?.script ?? script).toBe(script);
        },
      ),
    );
  });
});

describe('languageOf', () => {
  test('gives the row of a known language', () => {
    expect(languageOf('ps')).toMatchObject({ name: 'پښتو', direction: 'rtl', script: 'Arab', known: true });
    expect(languageOf('de').quotes).toEqual(['„', '“', '‚', '‘']);
    expect(languageOf('fr').quotes[0]).toBe('«\u202f');
  });

  test('names an unknown language by its tag and treats it as left to right', () => {
    expect(languageOf('tlh')).toMatchObject({
      tag: 'tlh',
      name: 'tlh',
      direction: 'ltr',
      script: 'Zyyy',
      digits: 'latin',
      known: false,
    });
  });

  test('uses the script that an unknown tag names', () => {
    expect(languageOf('bgn-arab')).toMatchObject({ direction: 'rtl', script: 'Arab', known: false });
    expect(languageOf('bgn-Arab').numericDate).toBe('y/m/d');
    expect(languageOf('ar-Latn')).toMatchObject({ direction: 'ltr', script: 'Latn', known: false });
  });

  test('knows the right-to-left scripts', () => {
    const rtl = languages.filter(({ direction }) => direction === 'rtl').map(({ tag }) => tag);
    const expected = 'ar az-Arab bal ckb fa fa-AF haz he pa-Arab ps sd tk-Arab ug ur uz-Arab yi';
    expect(rtl.sort().join(' ')).toBe(expected);
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (tag) => {
        expect(['rtl', 'ltr']).toContain(languageOf(tag).direction);
      }),
    );
  });
});

describe('isLanguageTag', () => {
  test.each([
    ...'fa-AF ps prs uz-Arab-AF zh-cmn-Hans-CN de-CH-1901 sl-rozaj-biske es-419'.split(' '),
    ...'de-u-co-phonebk en-a-bbb-x-a-ccc x-whatever DE-at'.split(' '),
  ])('accepts %s', (tag) => {
    expect(isLanguageTag(tag)).toBe(true);
  });

  test.each([
    ...['', 'fa AF', 'en\n', 'دری'],
    ...'d fa_AF fa- -fa fa--AF english Dari de-419-DE ar-a en-x de-AT-Latn'.split(' '),
  ])('refuses %j', (tag) => {
    expect(isLanguageTag(tag)).toBe(false);
  });

  test('accepts nothing that Intl calls malformed', () => {
    const subtag = fc.stringMatching(/^[a-zA-Z0-9]{1,8}$/);
    fc.assert(
      fc.property(fc.array(subtag, { minLength: 1, maxLength: 4 }), (subtags) => {
        const tag = subtags.join('-');
        // ECMA-402 takes less than RFC 5646: no bare private use, no extended language, its
        // own grammar behind -t- and -u-, nothing twice.
        fc.pre(isLanguageTag(tag) && !/^(x-|[a-z]+-[a-z]{3}(-|$)|.*-[tu]-)/i.test(tag));
        fc.pre(new Set(tag.toLowerCase().split('-')).size === subtags.length);
        expect(() => new Intl.Locale(tag)).not.toThrow();
      }),
      { numRuns: 300, maxSkipsPerRun: 10_000 },
    );
  });
});
