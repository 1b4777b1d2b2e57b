import { wordsMarkup } from '../contract/text/textMarkup.ts';
import type { Verse } from '../contract/text/textSchema.ts';
import { attributes } from '../contract/text/xmlMarkup.ts';
import { attributesOf } from '../language/attributes.ts';
import { inLanguage } from './xhtmlPage.ts';

/** How wide, in em, a page is at least that shows bayts side by side: they are stacked below the first of these that holds them. */
export const verseWidths = [16, 20, 24, 28, 32, 36, 40, 48, 60] as const;

/** The width of a letter in em, generously: Arabic script is narrow. */
const letterWidth = { rtl: 0.38, ltr: 0.48 };

/** The space between the columns in em. */
const gap = 2;

/**
 * Bayts in two columns. The space between the hemistichs keeps copying and reading aloud correct.
 *
 * @param own attributes of the element around it all
 * @param attribution markup, where there is one
 * @param scale how large its letters are beside those of verse in an article
 */
export function verseXhtml(
  bayts: Verse['bayts'],
  language: string,
  { own = inLanguage(language), attribution = '', scale = 1 } = {},
): string {
  const { dir: direction } = attributesOf(language);
  const dir = attributes({ dir: direction });
  const hemistich = (text: string) => `<span><bdi${dir}>${wordsMarkup(text, language)}</bdi></span>`;
  const lines = bayts.map((bayt) => `<li>${bayt.map(hemistich).join(' ')}</li>`).join('\n');
  const longest = Math.max(...bayts.flat().map((text) => text.replace(/\p{M}|\u200c/gu, '').length));
  const wide = (2 * longest * letterWidth[direction] + gap) * scale;
  const width = verseWidths.find((one) => one >= wide) ?? verseWidths.at(-1);
  return `<figure class="verse verse-${width}"${own}><ol class="bayts"${inLanguage(language)}>\n${lines}\n</ol>${attribution}</figure>`;
}
