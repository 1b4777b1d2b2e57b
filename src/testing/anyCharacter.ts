import fc from 'fast-check';

/**
 * Any character: of ASCII with its controls, of Arabic script, of the marks and invisible signs of Unicode's punctuation, or any other
 * code point but half surrogates. For `fc.string({ unit })`; fast-check's own `'binary'` takes seconds to begin.
 */
export const anyCharacter = fc
  .oneof(
    { weight: 4, arbitrary: fc.nat(0x7f) },
    { weight: 3, arbitrary: fc.integer({ min: 0x600, max: 0x6ff }) },
    { weight: 2, arbitrary: fc.integer({ min: 0x2000, max: 0x206f }) },
    { weight: 3, arbitrary: fc.oneof(fc.nat(0xd7ff), fc.integer({ min: 0xe000, max: 0x10ffff })) },
  )
  .map((code) => String.fromCodePoint(code));
