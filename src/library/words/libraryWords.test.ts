import { describe, expect, test } from 'vitest';
import { testDictionaries } from '../../testing/testDictionaries.ts';

describe.each(['marks', 'shelf'])('%s', (folder) => {
  const words = testDictionaries(`src/library/words/${folder}`);

  test('no text promises more than to remove what this site has kept', () => {
    expect(Object.values(words).join(' ')).not.toMatch(/امن|ایمن|محفوظ|محافظت/);
  });
});
