import { expect, test } from 'vitest';
import { testDictionaries } from '../../testing/testDictionaries.ts';

const words = testDictionaries('src/library/offlineWords');

test('no text promises that reading without a line is safe', () => {
  expect(Object.values(words).join(' ')).not.toMatch(/امن|ایمن|محفوظ/);
});
