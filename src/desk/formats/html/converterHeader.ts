import { elementText, findElement, type XmlElement } from '../parseXml.ts';

/**
 * The header that a converter put above a page's text to repeat the name of the file it was made of, because the document
 * has no title of its own. It says what the page's `<title>` says, and no title of an article looks like it.
 */
export function converterHeaderOf(root: XmlElement): XmlElement | undefined {
  const header = findElement(root, 'header');
  const title = findElement(root, 'title');
  if (!header || !title) return undefined;
  const words = elementText(header).trim();
  return words === elementText(title).trim() && isFileName(words) ? header : undefined;
}

/** One word without a capital, or with a digit, an underscore or an ending: `page`, `2024_03_letter`, `Letter.docx`. */
function isFileName(words: string): boolean {
  return /^[\p{L}\p{N}._-]+$/u.test(words) && /^\p{Ll}|[\p{N}_]|\p{L}\.\p{L}/u.test(words);
}
