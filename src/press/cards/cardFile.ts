import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../system/writeWhole.ts';
import type { CardFacts } from './cardFacts.ts';
import { cardKey } from './cardKey.ts';
import { cardOf } from './cardOf.ts';
import { isWholePng } from './isWholePng.ts';
import { renderCard } from './text/renderCard.ts';

/**
 * A card's image in the cache, drawn if it is missing or damaged.
 *
 * @returns the file's path
 * @throws what the file system throws
 */
export async function cardFile(facts: CardFacts, cacheFolder: string): Promise<string> {
  const path = join(cacheFolder, `${cardKey(facts)}.png`);
  if (!isWholePng(await readFile(path).catch(() => Buffer.alloc(0)))) {
    await writeWhole(path, renderCard(cardOf(facts)));
  }
  return path;
}
