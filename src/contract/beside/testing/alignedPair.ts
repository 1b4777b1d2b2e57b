import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { type Block, type BlockFile, blockSchema } from '../../blockSchema.ts';
import type { AlignedText } from '../alignBodies.ts';
import type { Row } from '../row.ts';

/** Two versions of a text with their true rows. */
export interface AlignedPair {
  name: string;
  ours: AlignedText;
  theirs: AlignedText;
  rows: Row[];
}

interface PairFile {
  languages: [string, string];
  rows: [BlockFile[], BlockFile[]][];
}

/**
 * Pairs made for this: what stands together is written together, so that the truth cannot be mistaken.
 *
 * @param set `pairs`, the ten on which costs were chosen, or `unseenPairs`, ten written afterwards, on which none was
 */
export function madePairs(set: 'pairs' | 'unseenPairs' = 'pairs'): AlignedPair[] {
  const folder = join(import.meta.dirname, set);
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const pair: PairFile = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      const textOf = (side: 0 | 1): AlignedText => ({
        language: pair.languages[side],
        body: pair.rows.flatMap((row) => row[side].map((block): Block => v.parse(blockSchema, block))),
      });
      return {
        name: `${file} (${pair.languages.join(', ')})`,
        ours: textOf(0),
        theirs: textOf(1),
        rows: pair.rows.map(([one, other]): Row => [one.length, other.length]),
      };
    });
}
