import type { Article } from '../contract/articleSchema.ts';
import { blocksWithin, spansIn } from '../contract/blockParts.ts';
import type { Publication } from '../contract/publicationSchema.ts';
import { languageOf } from '../language/languages.ts';
import type { BookFace } from './book.ts';

/**
 * Those of the site's faces that a book has letters for: a book in Dari needs no Cyrillic, and no face of verse where there is none.
 *
 * @param faces of every font that is offered; of one file under two names the first counts
 */
export function neededFaces<Face extends BookFace>(
  { articles, publication }: { articles: readonly Article[]; publication: Publication },
  faces: readonly Face[],
): Face[] {
  const { name, monogram, motto, website, email, sections } = publication;
  const shown = articles.map(({ topics: _, summary: __, ...article }) => article);
  const text = JSON.stringify([shown, name, monogram, motto, website, email, sections]);
  const letters = new Set(text.match(/[\p{L}\p{M}]/gu));
  const codes = [...letters].map((letter) => letter.codePointAt(0) ?? 0);
  const blocks = articles.flatMap(({ body, language }) =>
    blocksWithin(body).map(([block]) => ({ block, isArabic: isArabic(block.language ?? language) })),
  );
  const has = {
    // In European languages titles are slanted.
    slant: articles.some(({ language }) => !isArabic(language)) || blocks.some((one) => !one.isArabic),
    // In Arabic script what is stressed is bold, and so is the head of a table.
    bold: blocks.some(
      ({ block }) => block.type === 'table' || spansIn(block).some(({ em, strong }) => em || strong),
    ),
    title:
      articles.some(({ language }) => isArabic(language)) ||
      blocks.some((one) => one.isArabic && one.block.type === 'heading'),
    verse: blocks.some((one) => one.isArabic && one.block.type === 'verse'),
  };
  return faces.filter(({ family, style, weight, unicodeRange }) => {
    if (style === 'italic' && !has.slant) return false;
    if (/^Noto Naskh/.test(family) && weight === '700' && !has.bold) return false;
    if (/^Vazirmatn/.test(family) && !has.title) return false;
    if (family === 'Amiri FaPs' && !has.verse) return false;
    const ranges = rangesOf(unicodeRange);
    return codes.some((code) => ranges.some(([first, last]) => code >= first && code <= last));
  });
}

function isArabic(language: string): boolean {
  return languageOf(language).script === 'Arab';
}

/** The ranges of a `unicode-range`, as numbers; a wildcard stands for every digit. */
function rangesOf(unicodeRange: string): [first: number, last: number][] {
  return [...unicodeRange.matchAll(/U\+([\da-f?]+)(?:-([\da-f]+))?/gi)].map(([, from = '', to = from]) => [
    Number.parseInt(from.replaceAll('?', '0'), 16),
    Number.parseInt(to.replaceAll('?', 'f'), 16),
  ]);
}
