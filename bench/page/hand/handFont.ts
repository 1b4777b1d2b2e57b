import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import words from '../../../src/language/dictionaries/fa-AF.json' with { type: 'json' };

const packageFile = 'vazirmatn/fonts/variable/Vazirmatn[wght].ttf';

/** The chrome's font as one would cut it by hand: one weight, the letters of the chrome's own words and the figures; some 10 kB. */
export async function handFont(): Promise<Buffer> {
  const letters = new Set(`${Object.values(words).join('')}۰۱۲۳۴۵۶۷۸۹`.replace(/[ -~]/g, ''));
  const source = await readFile(createRequire(import.meta.url).resolve(packageFile));
  return subsetFont(source, ` ${[...letters].join('')}`, {
    targetFormat: 'woff2',
    variationAxes: { wght: 400 },
  });
}
