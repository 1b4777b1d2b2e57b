import type { ImportDocument } from '../../threads/tryImport.ts';
import { plainImporter } from './plainImporter.ts';

/**
 * Imports a plain text with one picture of its words, named as the real importer does: by the
 * article's address and its number.
 */
export const pictureImporter: ImportDocument = async (file, publication, options) => {
  const imported = await plainImporter(file, publication, options);
  const src = `images/${imported.article.id}/1.svg`;
  const [paragraph = ''] = imported.article.body;
  const figure = { type: 'figure' as const, src, alt: 'Words', width: 2, height: 2 };
  return {
    ...imported,
    article: { ...imported.article, body: [paragraph, { type: 'quote', body: [figure] }] },
    images: { [src]: pictureOf(String(paragraph)) },
  };
};

/** A picture of some words. */
export function pictureOf(words: string): Uint8Array {
  return new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg"><text>${words}</text></svg>`);
}
