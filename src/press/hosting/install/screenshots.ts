import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { imageSize } from 'image-size';
import type { Screenshot } from './webManifest.ts';

/** The pictures of the reader in `screenshots/` of the publication's folder, with their sizes; none where it has no such folder. */
export function screenshotsIn(publicDir: string): Screenshot[] {
  const folder = join(publicDir, 'screenshots');
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => /\.(?:png|webp|jpe?g)$/.test(file));
  return files.sort().map((file) => {
    const { width, height } = imageSize(readFileSync(join(folder, file)));
    return { src: `screenshots/${file}`, width, height };
  });
}
