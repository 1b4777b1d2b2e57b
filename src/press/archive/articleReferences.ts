import type { Article } from '../../contract/articleSchema.ts';
import { blocksWithin, foldBlock, spansIn } from '../../contract/blockParts.ts';
import type { Block } from '../../contract/blockSchema.ts';
import type { AudioReference } from './audio/audioCheck.ts';
import type { ImageReference } from './imageCheck.ts';

/** What an article refers to outside its file, and in which field: another article by its id, an image, or a recording. */
export type ArticleReference =
  | { field: string; article: string }
  | { field: string; image: ImageReference }
  | { field: string; audio: AudioReference };

/** Everything an article refers to that must exist. */
export function articleReferences({ id, translationOf, image, audio, body }: Article): ArticleReference[] {
  const references: ArticleReference[] = [];
  if (translationOf && translationOf !== id)
    references.push({ field: 'translationOf', article: translationOf });
  if (image) references.push({ field: 'image.src', image: imageReference(image) });
  if (audio) {
    const { src, type, bytes, duration, sha256 } = audio;
    references.push({ field: 'audio.src', audio: { src, type, bytes, duration, ...(sha256 && { sha256 }) } });
  }
  for (const [block, path] of blocksWithin(body)) {
    references.push(
      ...foldBlock(block, {
        image: (shown, field) => [{ field: `${path}.${field}`, image: imageReference(shown) }],
      }),
      ...linkedArticles(block).map((article) => ({ field: path, article })),
    );
  }
  return references;
}

function imageReference({ src, width, height }: ImageReference): ImageReference {
  return { src, width, height };
}

/** The ids of the publication's own articles that a block's links lead to. */
function linkedArticles(block: Block): string[] {
  return spansIn(block).flatMap(({ href }) => /^\/articles\/([^/#?]+)/.exec(href ?? '')?.[1] ?? []);
}
