import type { Image } from '../../../contract/articleSchema.ts';
import type { Text } from '../../../contract/textSchema.ts';
import type { SourceDocument, SourceImage } from '../../formats/sourceDocument.ts';
import { type Builder, withLanguage, wordsOf } from './builder.ts';
import { type Picture, readPicture } from './pictures.ts';
import { isBlank } from './richText.ts';

/** The pictures of one article. */
export interface Gallery {
  /** The picture that stands before all words and has no caption: the article's own. */
  image?: Image;
  readonly images: Record<string, Uint8Array>;
  /** Puts a picture where it stands; says no, with a flag, where it must stay behind. */
  hang(place: SourceImage, caption: (() => Text) | undefined, builder: Builder): boolean;
}

/** A gallery with nothing in it. A picture that comes twice is kept once. */
export function startGallery(pictures: SourceDocument['images'], id: string): Gallery {
  const read = new Map<string, Picture>();
  const gallery: Gallery = {
    images: {},
    hang({ image: key, alt }, captioned, builder) {
      const source = Object.hasOwn(pictures, key) ? pictures[key] : undefined;
      const known = read.get(key);
      const picture =
        known ??
        (source ? readPicture(source, id, read.size + 1) : { refused: 'the document does not have it' });
      if ('refused' in picture) {
        const name = source?.name ?? key;
        builder.flag('dropped-image', alt || name, `The picture ${name} was left out: ${picture.refused}.`);
        return false;
      }
      read.set(key, picture);
      const { src, width, height, bytes } = picture;
      gallery.images[src] = bytes;
      const words = alt.replace(/\s+/g, ' ').trim();
      const text = captioned?.();
      const caption = text === undefined || isBlank(text) ? undefined : text;
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
