import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stripBidiControls } from '../contract/text/isolateText.ts';
import { anyCharacter } from '../testing/anyCharacter.ts';
import { shareAddress, shareServices, shareText } from './shareText.ts';

const url = 'https://www.example.org/articles/2026-01-02-an-article';
const german = { title: 'Was tun?', language: 'de', url };
const dari = { title: 'چه باید کرد؟ (What?)', language: 'fa-AF', url };

/** The parameters of an address, percent-decoded once and nothing else done to them (no `+`). */
function parameters(address: string): Record<string, string> {
  const query = address.slice(address.indexOf('?') + 1);
  return Object.fromEntries(
    query.split('&').map((part) => {
      const [name = '', value = ''] = part.split('=');
      return [name, decodeURIComponent(value)];
    }),
  );
}

test('the title is isolated in its own direction, the address on its own line', () => {
  expect(shareText(german)).toBe(`\u2066Was tun?\u2069\n${url}`);
  expect(shareText(dari)).toBe(`\u2067چه باید کرد؟ (\u2066What?\u2069)\u2069\n${url}`);
});

test.each([german, dari])('each service is given “$title” and the address', (shared) => {
  const [title] = shareText(shared).split('\n');
  expect(
    Object.fromEntries(shareServices.map((one) => [one, parameters(shareAddress(one, shared))])),
  ).toEqual({
    telegram: { url, text: title },
    whatsapp: { text: `${title}\n${url}` },
    x: { text: title, url },
    facebook: { u: url },
    email: { subject: shared.title, body: `${title}\r\n${url}` },
  });
});

const anyTitle = fc.oneof(
  // The contract refuses a carriage return, which an e-mail’s line end could not be told from.
  fc.string({ unit: anyCharacter }).map((text) => text.replaceAll('\r', '')),
  fc.string({
    unit: fc.constantFrom(
      '&',
      '#',
      '+',
      '%',
      '=',
      '?',
      ' ',
      '\u202e',
      '\u2067',
      '\u2069',
      '👩‍🏫',
      'ک',
      'é',
      '\n',
      '%20',
    ),
  }),
);

test('a service receives the shared text, whatever the title contains', () => {
  fc.assert(
    fc.property(anyTitle, fc.constantFrom('en', 'fa-AF'), (title, language) => {
      const shared = { title, language, url: `${url}?a=1&b=ب` };
      const text = shareText(shared);
      expect(parameters(shareAddress('whatsapp', shared))).toEqual({ text });
      expect(parameters(shareAddress('email', shared)).body?.replaceAll('\r\n', '\n')).toBe(
        text.replaceAll('\r\n', '\n'),
      );
      const telegram = parameters(shareAddress('telegram', shared));
      expect(`${telegram.text}\n${telegram.url}`).toBe(text);
      const x = parameters(shareAddress('x', shared));
      expect(`${x.text}\n${x.url}`).toBe(text);
      expect(parameters(shareAddress('facebook', shared))).toEqual({ u: shared.url });
    }),
  );
});

test('no title leaves its line: the last line is the address alone', () => {
  fc.assert(
    fc.property(anyTitle, (title) => {
      const lines = shareText({ title, language: 'fa-AF', url }).split('\n');
      expect(lines.at(-1)).toBe(url);
      const opened = lines.slice(0, -1).join('\n');
      expect(opened.match(/[\u2066\u2067]/g)?.length).toBe(opened.match(/\u2069/g)?.length);
      expect(stripBidiControls(opened)).toBe(stripBidiControls(title));
    }),
  );
});

test('a title with half a surrogate pair can be shared', () => {
  const shared = { title: 'torn \ud83d here', language: 'en', url };
  for (const service of shareServices) {
    expect(() => shareAddress(service, shared)).not.toThrow();
  }
  expect(parameters(shareAddress('telegram', shared)).text).toBe('\u2066torn \ufffd here\u2069');
});
