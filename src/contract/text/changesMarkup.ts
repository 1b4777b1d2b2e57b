import type { ChangedState } from '../articleSchema.ts';
import { markedMarkup } from './textMarkup.ts';

/**
 * What a correction changed, as markup that is HTML and XHTML alike: a passage as it was, then as it is, in elements that say so in
 * any language.
 *
 * @param language the article's
 * @param attributesIn the attributes of an element in a language, each after a space
 */
export function changesMarkup(
  marked: readonly ChangedState[],
  language: string,
  attributesIn: (language: string) => string,
): string {
  return marked
    .map(({ element, parts, language: own }) => {
      const words = markedMarkup(parts, own ?? language, (part) => `<${element}>${part}</${element}>`);
      return `<blockquote${own ? attributesIn(own) : ''}><p>${words}</p></blockquote>`;
    })
    .join('');
}
