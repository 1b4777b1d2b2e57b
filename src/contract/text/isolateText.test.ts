import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isolateText, stripBidiControls } from './isolateText.ts';

const controls = ['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069'];

describe('isolate', () => {
  test('opens in the direction of the language and closes', () => {
    expect(isolateText('What is to be done?', 'en')).toBe('\u2066What is to be done?\u2069');
    expect(isolateText('چه باید کرد؟', 'prs')).toBe('\u2067چه باید کرد؟\u2069');
    expect(isolateText('nuqneH', 'tlh')).toBe('\u2066nuqneH\u2069');
  });

  test('what runs in the other direction keeps its order inside', () => {
    expect(isolateText('C++ چیست؟ +93 20 210 1234', 'fa-AF')).toBe(
      '\u2067\u2066C++\u2069 چیست؟ \u2066+93 20 210 1234\u2069\u2069',
    );
  });

  test('removes controls that would end or override the isolate', () => {
    expect(isolateText('a\u2069\u202eb', 'de')).toBe('\u2066ab\u2069');
  });

  test('isolates each line, for the end of a paragraph ends an isolate', () => {
    expect(isolateText('one\r\n\ntwo', 'en')).toBe('\u2066one\u2069\r\n\n\u2066two\u2069');
  });

  test('leaves an empty text empty', () => {
    expect(isolateText('', 'fa-AF')).toBe('');
    expect(isolateText('\u2069', 'fa-AF')).toBe('');
  });

  test('balances any text, line by line', () => {
    const unit = fc.oneof(fc.constantFrom(...controls, '\n', '\u2029', 'a', 'ب', '\u200c'), fc.string());
    fc.assert(
      fc.property(fc.array(unit), fc.constantFrom('fa-AF', 'en'), (units, tag) => {
        for (const line of isolateText(units.join(''), tag).split(/[\n\r\u0085\u2029]/)) {
          if (line === '') continue;
          expect(line[0]).toBe(tag === 'en' ? '\u2066' : '\u2067');
          let depth = 0;
          const depths = [...line].map((character) => {
            if (/[\u2066\u2067]/.test(character)) depth++;
            else if (character === '\u2069') depth--;
            else expect(controls).not.toContain(character);
            return depth;
          });
          // One isolate around it all, and in it only such as are closed in it.
          expect(depths.indexOf(0)).toBe(depths.length - 1);
        }
      }),
    );
  });
});

test('stripping controls keeps joiners and marks, which spell and do not nest', () => {
  expect(stripBidiControls(`می\u200cشود${controls.join('')} C#\u200e`)).toBe('می\u200cشود C#\u200e');
});
