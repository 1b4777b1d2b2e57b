import { expect, test } from 'vitest';
import { attributesOf } from '../../../language/attributes.ts';
import { languageOfLine } from './languageOfLine.ts';

test('a line of another script than the article runs in the direction of its own letters', () => {
  expect(attributesOf(languageOfLine('کاغذ A4 را مهره می‌کشیدند.', 'en'))).toEqual({
    lang: 'und-Arab',
    dir: 'rtl',
  });
  expect(attributesOf(languageOfLine('Paper came from the east (شرق).', 'fa-AF')).dir).toBe('ltr');
});

test('a line of the same script, or of no letters at all, is in the article’s language', () => {
  expect(languageOfLine('Ein Weg', 'en')).toBe('en');
  expect(languageOfLine('۷/۷/۱۴۰۲ – 6 –', 'ps')).toBe('ps');
});
