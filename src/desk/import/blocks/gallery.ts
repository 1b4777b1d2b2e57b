import type { Image } from '../../../contract/articleSchema.ts';
import { isBlankText } from '../../../contract/text/plainText.ts';
import type { Text } from '../../../contract/text/textSchema.ts';
import type { DocumentImage, ParsedDocument } from '../../formats/parsedDocument.ts';
import { type ArchivePicture, readPicture } from './archivePicture.ts';
import { type BlockBuilder, withLanguage, wordsOf } from './blockBuilder.ts';

/** The pictures of one article. */
export interface Gallery {
  /** The article's own picture: the one before all words, without a caption. */
  image?: Image;
  readonly images: Record<string, Uint8Array>;
  /** Adds a picture in its place; false, with a finding, if it must be left out. */
  addPicture(place: DocumentImage, caption: (() => Text) | undefined, builder: BlockBuilder): boolean;
}

/** An empty gallery. A picture used twice is kept once. */
export function createGallery(pictures: ParsedDocument['images'], id: string): Gallery {
  const read = new Map<string, ArchivePicture>();
  const gallery: Gallery = {
    images: {},
    addPicture({ image: key, alt }, captioned, builder) {
      const source = Object.hasOwn(pictures, key) ? pictures[key] : undefined;
      const known = read.get(key);
      const picture =
        known ??
        (source ? readPicture(source, id, read.size + 1) : { reason: 'the document does not have it' });
      if ('reason' in picture) {
        const name = source?.name ?? key;
        builder.report('dropped-image', alt || name, `The picture ${name} was left out: ${picture.reason}.`);
        return false;
      }
      read.set(key, picture);
      const { src, width, height, bytes } = picture;
      gallery.images[src] = bytes;
      const words = alt.replace(/\s+/g, ' ').trim();
      const text = captioned?.();
      const caption = text === undefined || isBlankText(text) ? undefined : text;
      if (builder.body.length === 0 && gallery.image === undefined && !caption) {
        gallery.image = { src, alt: words, width, height };
        return true;
      }
      const language = caption ? builder.languageOf(wordsOf(caption)) : undefined;
      builder.push({
        type: 'figure',
        src,
        alt: words,
        ...(caption ? { caption } : {}),
        width,
        height,
        ...withLanguage(language),
      });
      return true;
    },
  };
  return gallery;
}
