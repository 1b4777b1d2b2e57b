import { elementText, type XmlElement } from '../parseXml.ts';

const words = new Set(['w:t', 'w:delText', 'm:t', 'a:t']);
const spaces = new Set(['w:p', 'w:tab', 'w:br', 'w:cr', 'a:p', 'a:br']);

/** The words in an element, whatever is around them, to say what was left out. */
export function wordsIn(element: XmlElement | undefined): string {
  if (!element) return '';
  if (words.has(element.name)) return elementText(element);
  // Word writes the same drawing twice.
  const [first, ...others] = element.children.filter((child) => typeof child !== 'string');
  const shown = element.name === 'mc:AlternateContent' ? [first] : [first, ...others];
  return (spaces.has(element.name) ? ' ' : '') + shown.map(wordsIn).join('');
}
