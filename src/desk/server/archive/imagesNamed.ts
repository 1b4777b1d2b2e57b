import * as v from 'valibot';
import type { ArticleFile } from '../../../contract/articleSchema.ts';
import { audioPathSchema } from '../../../contract/audio/audioSchema.ts';
import { blocksWithin, foldBlock } from '../../../contract/blockParts.ts';
import { imagePathSchema } from '../../../contract/blockSchema.ts';

/** The paths of the pictures that an article shows and of its recording, each once, as far as it can be read: a draft may be unfinished. */
export function imagesNamed({ image, audio, body }: Partial<ArticleFile>): string[] {
  const blocks = Array.isArray(body) ? blocksWithin(body) : [];
  const images = blocks.flatMap(([block]) => foldBlock(block, { image: (shown) => [shown] }));
  const paths = [image, ...images].map((shown) => shown?.src);
  const recording = v.is(audioPathSchema, audio?.src) ? [audio.src] : [];
  return [...new Set([...paths.filter((src) => v.is(imagePathSchema, src)), ...recording])];
}
