import * as v from 'valibot';
import { imagePathSchema } from '../../../contract/blockSchema.ts';
import type { ArticleFile } from '../../formats/importedDocument.ts';

/** The paths of an article's pictures, each once, as far as readable: a draft may be unfinished. */
export function imagesNamed(article: Partial<ArticleFile>): string[] {
  const found = new Set<string>();
  const take = (image: unknown) => {
    const src = (image as { src?: unknown } | null | undefined)?.src;
    if (v.is(imagePathSchema, src)) found.add(src);
  };
  const walk = (body: unknown) => {
    if (!Array.isArray(body)) return;
    for (const block of body as ({ type?: string; body?: unknown } | null)[]) {
      if (block?.type === 'figure') take(block);
      if (block?.type === 'quote') walk(block.body);
    }
  };
  take(article.image);
  walk(article.body);
  return [...found];
}
