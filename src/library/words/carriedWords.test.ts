import { describe } from 'vitest';
import { testDictionaries } from '../../testing/testDictionaries.ts';

describe.each(['places', 'carry'])('%s', (folder) => {
  testDictionaries(`src/library/words/${folder}`);
});
