import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributes, element, emptyElement, escapeMarkup } from './xmlMarkup.ts';

const anything = fc.oneof(
  fc.string({ unit: fc.nat(0x10ffff).map((code) => String.fromCodePoint(code)) }),
  fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", ']', '\u0000', '\ud800', '\uffff', '\u202e') }),
);

describe('escapeMarkup', () => {
  it('keeps words, lines and joiners, and removes what XML 1.0 forbids', () => {
    expect(escapeMarkup('می‌شود\r\n\t😀')).toBe('می‌شود\n\t😀');
    expect(escapeMarkup('a\u0000b\u000cc\ud800d\uffffe\u009ff')).toBe('abcdef');
    expect(escapeMarkup('a < b && "c" > d')).toBe('a &lt; b &amp;&amp; &quot;c&quot; &gt; d');
  });

  it('lets no text become markup, and no forbidden character through', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const escaped = escapeMarkup(text);
        expect(escaped).not.toMatch(/[<>"]|&(?!(?:amp|lt|gt|quot);)/);
        expect(escaped).toMatch(/^[\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
        expect(escapeMarkup(escapeMarkup(text)).length).toBeGreaterThanOrEqual(escaped.length);
      }),
    );
  });
});

describe('element', () => {
  it('leaves out what is undefined', () => {
    expect(attributes({ a: '1', b: undefined, c: 2 })).toBe(' a="1" c="2"');
    expect(element('a', undefined)).toBe('');
    expect(element('a', '', { b: '"' })).toBe('<a b="&quot;"></a>');
    expect(emptyElement('a', { b: '<' })).toBe('<a b="&lt;"/>');
  });
});
