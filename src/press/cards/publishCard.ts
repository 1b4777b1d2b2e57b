import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cardFile } from './cardFile.ts';
import { cardOf } from './cardOf.ts';
import type { CardTask } from './renderCards.ts';

/** Puts one card in its place below `outFolder`, from the cache or newly drawn. */
export async function publishCard(
  { path, facts }: CardTask,
  cacheFolder: string,
  outFolder: string,
): Promise<void> {
  const target = join(outFolder, path);
  await mkdir(dirname(target), { recursive: true });
  await copyFile(await cardFile(cardOf(facts), cacheFolder), target);
}
