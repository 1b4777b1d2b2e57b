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
    const article = new Readability(domOf(text)).parse();
    if (!article || (article.length ?? 0) >= shortest) return article ?? undefined;
    const document = domOf(text);
    for (const element of document.querySelectorAll(surroundings)) element.remove();
    const shorter = new Readability(document, { charThreshold: minLength }).parse();
    return (shorter?.length ?? 0) >= minLength && shorter ? shorter : article;
  } catch {
    return undefined;
  }
}

/** linkedom takes the first element for the page's root, and pages begin with other things too, or leave the root out. */
function domOf(text: string): Document {
  const { document } = parseHTML(text);
  if (document.documentElement?.localName === 'html') return document;
  // The earlier ones stand in comments for old browsers.
  const root = [...text.matchAll(/<html[\s>]/gi)].at(-1)?.index;
  return parseHTML(root === undefined ? `<html><body>${text}</body></html>` : text.slice(root)).document;
}
