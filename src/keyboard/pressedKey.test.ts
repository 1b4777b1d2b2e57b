import { expect, test } from 'vitest';
import { pressedKey } from './pressedKey.ts';

test.each([
  ['a Latin letter', { key: 's', code: 'KeyS' }, 's'],
  ['with Caps Lock', { key: 'S', code: 'KeyS' }, 's'],
  ['German, where Z and Y change places', { key: 'y', code: 'KeyZ' }, 'y'],
  ['French, where A stands at Q', { key: 'a', code: 'KeyQ' }, 'a'],
  ['Persian', { key: 'س', code: 'KeyS' }, 's'],
  ['Pashto', { key: 'ښ', code: 'KeyD' }, 'd'],
  ['Russian', { key: 'о', code: 'KeyJ' }, 'j'],
  ['the question mark', { key: '?', code: 'Slash', shiftKey: true }, '?'],
  ['the German question mark', { key: '?', code: 'Minus', shiftKey: true }, '?'],
  ['the Persian question mark', { key: '؟', code: 'Slash', shiftKey: true }, '?'],
  ['the German slash', { key: '/', code: 'Digit7', shiftKey: true }, '/'],
  ['an arrow', { key: 'ArrowLeft', code: 'ArrowLeft' }, 'ArrowLeft'],
  ['a capital', { key: 'S', code: 'KeyS', shiftKey: true }, undefined],
  ['a Russian capital', { key: 'О', code: 'KeyJ', shiftKey: true }, undefined],
  ['a German ö', { key: 'ö', code: 'Semicolon' }, undefined],
  ['a key without a name', { key: '', code: '' }, undefined],
])('%s', (_, { shiftKey = false, ...press }: { key: string; code: string; shiftKey?: boolean }, key) => {
  expect(pressedKey({ shiftKey, ...press })).toBe(key);
});
