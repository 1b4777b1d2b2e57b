import type { XmlElement } from '../parseXml.ts';
import type { PageElements } from './pageElements.ts';

/** No page of one article has more of these; Readability would take minutes. */
const maxElements = 25_000;
const maxText = 1_000_000;
/** It reads a text anew for each of the elements around it. */
const maxNestedText = 50_000_000;

/** Whether a page is too large to look for its article. */
export function isLarge(root: XmlElement, { all }: PageElements): boolean {
  if (all.length > maxElements) return true;
  let text = 0;
  let nested = 0;
  const walk = (element: XmlElement, depth: number) => {
    for (const child of element.children) {
      if (typeof child === 'string') {
        text += child.length;
        nested += child.length * depth;
      } else if (child.name !== 'script' && child.name !== 'style') walk(child, depth + 1);
    }
  };
  walk(root, 1);
  return text > maxText || nested > maxNestedText;
}
