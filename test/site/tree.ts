import { DomUtils, parseDocument } from 'htmlparser2';

/** A parsed document: HTML as in a browser without scripts, or XML. */
export type Tree = ReturnType<typeof parseDocument>;
export type TreeElement = ReturnType<typeof DomUtils.findAll>[number];
type Node = Tree['children'][number];
type Within = Tree | TreeElement;

export function htmlTree(html: string): Tree {
  return parseDocument(html);
}

export function xmlTree(xml: string): Tree {
  return parseDocument(xml, { xmlMode: true });
}

/** Every element inside that passes the test, in document order. */
export function all(within: Within, test: (element: TreeElement) => boolean): TreeElement[] {
  return DomUtils.findAll(test, within.children);
}

/** The elements of a name inside, in document order. */
export function named(within: Within, ...names: string[]): TreeElement[] {
  return all(within, ({ name }) => names.includes(name));
}

/** The first element of this id inside. */
export function withId(within: Within, id: string): TreeElement | undefined {
  return all(within, ({ attribs }) => attribs.id === id)[0];
}

/** All text of an XML element, or of one whose text is not shown. */
export function wholeText(element: TreeElement): string {
  return DomUtils.textContent(element);
}

/**
 * The text that is visible inside without scripts and styles, white space as one space: without what is hidden,
 * collapsed or for machines, and without references to footnotes.
 */
export function shownText(within: Within): string {
  return collapsed(within.children.map(shown).join(''));
}

/** A text with each run of HTML’s white space as one space; no-break spaces are kept. */
export function collapsed(text: string): string {
  return text.replace(/[\t\n\f\r ]+/g, ' ').replace(/^ | $/g, '');
}

const unseen = new Set(['script', 'style', 'template', 'noscript', 'head', 'select']);
const blocks =
  /^(?:p|div|li|ul|ol|h\d|t[rdh]|table|blockquote|fig\w+|section|article|header|footer|br|hr|d[dlt])$/;

function shown(node: Node): string {
  if (node.type === 'text') return node.data;
  if (!('attribs' in node)) return '';
  const { name, attribs, children } = node;
  const toNote = /#(?:note|reference)-\d+$/.test(attribs.href ?? '');
  if (unseen.has(name) || 'hidden' in attribs || toNote) return '';
  const folded = name === 'details' && !('open' in attribs);
  const seen = folded ? children.filter((child) => 'name' in child && child.name === 'summary') : children;
  const text = seen.map(shown).join('');
  return blocks.test(name) ? ` ${text} ` : text;
}
