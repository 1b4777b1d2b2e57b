import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CardFacts } from './cardFacts.ts';
import { cardKey } from './cardKey.ts';
import { cardOf } from './cardOf.ts';
import { isWholePng } from './isWholePng.ts';
import { renderCard } from './text/renderCard.ts';

/**
 * A card's image in the cache, drawn unless it lies there whole; a damaged one is drawn again.
 *
 * @returns the file's path
 * @throws what the file system throws, a full disk among it; no torn file stays behind under the card's name
 */
export async function cardFile(facts: CardFacts, cacheFolder: string): Promise<string> {
  const path = join(cacheFolder, `${cardKey(facts)}.png`);
  if (isWholePng(await readFile(path).catch(() => Buffer.alloc(0)))) return path;
  await mkdir(cacheFolder, { recursive: true });
  const draft = `${path}.${randomUUID()}`;
  try {
    await writeFile(draft, renderCard(cardOf(facts)));
    await rename(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
  return path;
}
