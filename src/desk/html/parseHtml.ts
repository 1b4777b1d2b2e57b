import { Parser } from 'htmlparser2';
import type { XmlElement } from '../source/parseXml.ts';

/** Deeper nesting is no page that anybody wrote, and would only cost time. */
const deepest = 1000;

/** Reads a web page into a tree as a browser would, ends that are not written included. Nothing in it is run or fetched. */
export function parseHtml(text: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const stack = [root];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (stack.length > deepest) throw new RangeError('nested too deeply');
      const element = { name, attributes, children: [] };
      stack.at(-1)?.children.push(element);
      stack.push(element);
    },
    ontext(data) {
      stack.at(-1)?.children.push(data);
    },
    onclosetag() {
      stack.pop();
    },
  });
  parser.end(text);
  return root;
}
