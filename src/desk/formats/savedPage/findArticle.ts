import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

/** In a shorter article Readability looks for more text, and takes what is around it too. */
const shortest = 800;
const minLength = 140;
const surroundings =
  'nav, dialog, [role=navigation], [role=dialog], [role=alertdialog], [role=search], [class~=cookie], [class~=comments], #comments, [class~=ad], [class~=ads], [class~=advertisement]';

/** The article that Mozilla's Readability finds in a page; undefined where it finds none or fails. */
export function findArticle(text: string) {
  try {
    const article = new Readability(parseHTML(text).document).parse();
    if (!article || (article.length ?? 0) >= shortest) return article ?? undefined;
    const { document } = parseHTML(text);
    for (const element of document.querySelectorAll(surroundings)) element.remove();
    const shorter = new Readability(document, { charThreshold: minLength }).parse();
    return (shorter?.length ?? 0) >= minLength && shorter ? shorter : article;
  } catch {
    return undefined;
  }
}
