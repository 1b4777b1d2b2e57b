import type { Image } from '../../../contract/articleSchema.ts';
import { type EditedArticle, type KeyedBlock, keyed } from '../editor/editedArticle.ts';

/**
 * Where a picture goes: above the article, after a block (by its key; undefined: at the end), or in place of a figure's.
 * `before` counts the pictures of the same drop that stand there already.
 */
export type PicturePlace =
  | { kind: 'lead' }
  | { kind: 'after'; key: number | undefined; before?: number }
  | { kind: 'replace'; key: number };

/** A picture with what its editor says of it. */
export interface DescribedPicture extends Image {
  caption?: string;
}

/** The article with a picture at its place; a place that has gone meanwhile is the end. */
export function withPicture(
  { fields, body, ...rest }: EditedArticle,
  place: PicturePlace,
  { caption, ...image }: DescribedPicture,
): EditedArticle {
  if (place.kind === 'lead') return { ...rest, body, fields: { ...fields, image } };
  const figure = { type: 'figure' as const, ...image, ...(caption && { caption }) };
  const at = body.findIndex(({ key }) => key === place.key);
  const standing = body[at];
  if (place.kind === 'after' || !standing) {
    const end = at < 0 ? body.length : at + 1 + (place.kind === 'after' ? (place.before ?? 0) : 0);
    return { ...rest, fields, body: body.toSpliced(end, 0, keyed(figure)) };
  }
  const { caption: words, ...kept } = figureOf(standing) ?? {};
  // A caption with a link or a note in it is edited in the text alone, and stays.
  const marked = caption === undefined && typeof words === 'object' && { caption: words };
  const replaced = { ...standing, block: { ...kept, ...figure, ...marked } };
  return { ...rest, fields, body: body.with(at, replaced) };
}

/** The article with other words at a figure. */
export function withFigure(
  { body, ...rest }: EditedArticle,
  key: number,
  words: { alt: string; caption?: string },
): EditedArticle {
  const change = (one: KeyedBlock): KeyedBlock => {
    const figure = one.key === key ? figureOf(one) : undefined;
    if (!figure) return one;
    const { caption, ...others } = { ...figure, ...words };
    return { ...one, block: { ...others, ...(caption !== undefined && caption !== '' && { caption }) } };
  };
  return { ...rest, body: body.map(change) };
}

/** A block as a figure; undefined for any other. */
export function figureOf({ block }: KeyedBlock) {
  return typeof block === 'object' && block.type === 'figure' ? block : undefined;
}

/** Where a picture goes that is dropped on an element of the article. */
export function placeUnder(target: Element | null, body: readonly KeyedBlock[]): PicturePlace {
  if (target?.closest('article header')) return { kind: 'lead' };
  const [, number] = /^p(\d+)$/.exec(target?.closest('[data-block][id]')?.id ?? '') ?? [];
  return { kind: 'after', key: number === undefined ? undefined : body[Number(number) - 1]?.key };
}
