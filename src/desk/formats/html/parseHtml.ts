import { Parser } from 'htmlparser2';
import { tooDeepError } from '../documentErrors.ts';
import type { XmlElement } from '../parseXml.ts';
import { blockTags } from './htmlTags.ts';

/** Nobody writes deeper nesting, which would only cost time. */
export const maxDepth = 1000;
/** Ends that nobody wrote, one in each paragraph: the parser keeps count of them. */
const maxUnclosed = 20_000;

/** What goes on in the next paragraph where its end is not written, as HTML's standard has it. */
const reopenedTags = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));
const cells = new Set(['table', 'td', 'th', 'caption', 'tr', 'tbody', 'thead', 'tfoot']);

/**
 * Reads a web page into a tree as a browser would, ends that are not written included. Nothing in it is run or fetched.
 *
 * @param file its name, for the editor
 * @throws DocumentError `too-deep`
 */
export function parseHtml(text: string, file: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const stack = [root];
  /** The elements whose end the parser waits for, and where they are in that row. */
  const open: XmlElement[] = [];
  const places = new Map<XmlElement, number>();
  /** Those of them that go on where the next words are, each look once. */
  const waiting = new Map<string, XmlElement>();
  const add = (name: string, attributes: XmlElement['attributes'], place: number) => {
    if (stack.length > maxDepth) throw tooDeepError(file, maxDepth);
    const element = { name, attributes, children: [] };
    stack.at(-1)?.children.push(element);
    stack.push(element);
    open[place] = element;
    places.set(element, place);
  };
  const endAt = (at: number) => {
    for (const element of stack.splice(at))
      if (reopenedTags.has(element.name) && places.has(element)) waiting.set(lookKey(element), element);
  };
  const goOn = () => {
    for (const element of waiting.values()) {
      const { id: _id, name: _name, ...attributes } = element.attributes;
      add(element.name, attributes, places.get(element) ?? open.length);
      places.delete(element);
    }
    waiting.clear();
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (open.length > maxUnclosed) throw tooDeepError(file, maxUnclosed);
      if (name === 'p') endAt(openParagraph(stack));
      else if (!blockTags.has(name) && !cells.has(name)) goOn();
      add(name, attributes, open.length);
    },
    ontext(data) {
      if (waiting.size && data.trim()) goOn();
      const siblings = stack.at(-1)?.children;
      const last = siblings?.at(-1);
      // The parser gives a text in pieces, five million of them where it is five million signs `<`.
      if (typeof last === 'string') siblings?.splice(-1, 1, last + data);
      else siblings?.push(data);
    },
    onclosetag() {
      const element = open.pop();
      if (!element) return;
      places.delete(element);
      for (const [look, one] of waiting) if (one === element) waiting.delete(look);
      const at = stack.lastIndexOf(element);
      if (at > 0) endAt(at);
    },
  });
  parser.end(text);
  return root;
}

function lookKey({ name, attributes }: XmlElement): string {
  const { id: _id, name: _name, ...look } = attributes;
  return JSON.stringify([name, look]);
}

/** Where the paragraph is in which nothing but words has begun; the end where there is none. */
function openParagraph(stack: XmlElement[]): number {
  for (let at = stack.length - 1; at > 0; at--) {
    const { name } = stack[at] as XmlElement;
    if (name === 'p') return at;
    if (blockTags.has(name) || cells.has(name)) break;
  }
  return stack.length;
}
