import { Parser } from 'htmlparser2';
import { corruptError, tooDeepError, tooLargeError } from './documentErrors.ts';
import { limits } from './limits.ts';

export interface XmlElement {
  /** With the prefix that we use for its namespace, whatever the document's own is. */
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

/**
 * Reads an XML part into a tree. Only XML's five entities and character numbers are known: an entity that the document
 * defines itself stays as it is written, and nothing is ever fetched, so neither can do harm.
 *
 * @param namespaces the prefixes that we use, by namespace address; names in other namespaces keep theirs
 * @throws DocumentError `corrupt` when it is not well-formed, `too-large` or `too-deep` over our limits
 */
export function parseXml(file: string, bytes: Uint8Array, namespaces: Record<string, string>): XmlElement {
  if (bytes.length > limits.part) throw tooLargeError(file);
  const text = decodeXml(file, bytes);
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const stack = [root];
  const prefixes: (Map<string, string> | undefined)[] = [undefined];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (stack.length > limits.depth) throw tooDeepError(file, limits.depth);
        const own = prefixesOf(attributes, prefixes.at(-1), namespaces);
        const element = {
          name: own ? rename(name, own, true) : name,
          attributes: own ? renameAll(attributes, own) : attributes,
          children: [],
        };
        stack.at(-1)?.children.push(element);
        stack.push(element);
        prefixes.push(own);
      },
      ontext(data) {
        const siblings = stack.at(-1)?.children;
        if (!siblings) return;
        const last = siblings.length - 1;
        if (typeof siblings[last] === 'string') siblings[last] += data;
        else siblings.push(data);
      },
      onclosetag(_name, implied) {
        // An implied end is an empty-element tag, or the end of something else that came too early.
        if (implied && text[parser.endIndex - 1] !== '/') throw corruptError(file);
        stack.pop();
        prefixes.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(text);
  const element = root.children.find((child) => typeof child !== 'string');
  if (stack.length > 1 || !element) throw corruptError(file);
  parser.end();
  return element;
}

function decodeXml(file: string, bytes: Uint8Array): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : '';
  const declared = /^<\?xml[^>]*encoding=["']([\w-]+)/.exec(
    String.fromCharCode(...bytes.subarray(0, 200)),
  )?.[1];
  try {
    return new TextDecoder(utf16 || declared || 'utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw corruptError(file, error);
  }
}

/** The document's prefixes that are not ours, mapped to ours; nothing where all are the same, which is nearly always. */
function prefixesOf(
  attributes: Record<string, string>,
  outer: Map<string, string> | undefined,
  namespaces: Record<string, string>,
): Map<string, string> | undefined {
  let own = outer;
  for (const name in attributes) {
    if (!name.startsWith('xmlns')) continue;
    const prefix = name.slice(6);
    const ours = namespaces[attributes[name] ?? ''] ?? prefix;
    if ((own?.get(prefix) ?? prefix) === ours) continue;
    if (own === outer) own = new Map(outer);
    own?.set(prefix, ours);
  }
  return own;
}

function rename(name: string, prefixes: Map<string, string>, element: boolean): string {
  const colon = name.indexOf(':');
  if (colon < 0 && !element) return name;
  const ours = prefixes.get(name.slice(0, Math.max(0, colon)));
  return ours === undefined ? name : `${ours}:${name.slice(colon + 1)}`;
}

function renameAll(
  attributes: Record<string, string>,
  prefixes: Map<string, string>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [rename(name, prefixes, false), value]),
  );
}

/** The element's children that are elements, of one name if one is given. */
export function elementsOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (const child of element?.children ?? [])
    if (typeof child !== 'string' && (!name || child.name === name)) found.push(child);
  return found;
}

/** The first child of that name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const child of element?.children ?? [])
    if (typeof child !== 'string' && child.name === name) return child;
  return undefined;
}

/** The first element of that name anywhere below. */
export function findElement(element: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const child of elementsOf(element)) {
    const found = child.name === name ? child : findElement(child, name);
    if (found) return found;
  }
  return undefined;
}

/** All text below. */
export function elementText(element: XmlElement | undefined): string {
  let text = '';
  for (const child of element?.children ?? []) text += typeof child === 'string' ? child : elementText(child);
  return text;
}
