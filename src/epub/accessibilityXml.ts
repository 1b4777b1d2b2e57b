import { blocksWithin, foldBlock } from '../contract/blockParts.ts';
import { element } from '../contract/text/xmlMarkup.ts';
import { attributesOf } from '../language/attributes.ts';
import type { Book } from './book.ts';
import { bookWords } from './bookWords.ts';

/**
 * What a book says of its accessibility (EPUB Accessibility 1.1, 2; the words are those of schema.org). No conformance is
 * claimed: nobody has certified one.
 */
export function accessibilityXml({ articles }: Book, language: string): string[] {
  const images = articles.flatMap(({ image, body }) => [
    ...(image ? [image] : []),
    ...blocksWithin(body).flatMap(([block]) => foldBlock(block, { image: (one) => [one] })),
  ]);
  const isDescribed = images.every(({ alt }) => alt.trim() !== '');
  const { words, language: own } = bookWords(language);
  const { lang, dir } = attributesOf(own);
  const summary = [words.accessibility, images.length > 0 && isDescribed ? words.alternatives : ''];
  const facts: [property: string, value: string][] = [
    ['accessMode', 'textual'],
    ...(images.length > 0 ? [['accessMode', 'visual'] as [string, string]] : []),
    ...(isDescribed ? [['accessModeSufficient', 'textual'] as [string, string]] : []),
    ...(images.length > 0 ? [['accessModeSufficient', 'textual,visual'] as [string, string]] : []),
    ...(images.length > 0 && isDescribed
      ? [['accessibilityFeature', 'alternativeText'] as [string, string]]
      : []),
    ...['displayTransformability', 'readingOrder', 'structuralNavigation', 'tableOfContents'].map(
      (feature): [string, string] => ['accessibilityFeature', feature],
    ),
    // A picture that moves has not been looked at.
    ['accessibilityHazard', images.some(({ src }) => /\.(?:gif|svg|webp)$/i.test(src)) ? 'unknown' : 'none'],
  ];
  return [
    ...facts.map(([property, value]) => element('meta', value, { property: `schema:${property}` })),
    element('meta', summary.filter(Boolean).join(' '), {
      property: 'schema:accessibilitySummary',
      'xml:lang': lang,
      dir,
    }),
  ];
}
