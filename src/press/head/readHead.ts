/** A head as a link preview reads it: no scripts run, no links followed. */
export interface Head {
  title: string | undefined;
  /** By `name` or `property`, every content in order. */
  meta: Map<string, string[]>;
  links: Record<string, string>[];
  /** The JSON-LD blocks, parsed. */
  things: Record<string, unknown>[];
}

const element =
  /<!--[\s\S]*?-->|<!doctype[^>]*>|<\/?(?:html|head)\b[^>]*>|<(title|script|style)((?:\s[^>]*)?)>([\s\S]*?)<\/\1\s*>|<(meta|link)((?:\s+[^\s"'<>/=]+(?:="[^"<]*")?)*)\s*\/?>|(\s+)/iy;
const attribute = /([^\s"'<>/=]+)(?:="([^"]*)")?/g;
const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/**
 * Reads the head of a page: everything before `<body`, or all of a fragment.
 *
 * @throws {Error} at anything that does not belong in a head, and at a malformed entity or JSON-LD block
 */
export function readHead(html: string): Head {
  const [head = ''] = html.split(/<body\b/i, 1);
  const read: Head = { title: undefined, meta: new Map(), links: [], things: [] };
  element.lastIndex = 0;
  while (element.lastIndex < head.length) {
    const at = element.lastIndex;
    const found = element.exec(head);
    if (!found) throw new Error(`Not an element of a head: ${JSON.stringify(head.slice(at, at + 80))}`);
    const [, raw, rawAttributes = '', content = '', empty, emptyAttributes = ''] = found;
    const attributes = attributesOf(raw ? rawAttributes : emptyAttributes);
    if (raw === 'title') read.title = decoded(content);
    if (raw === 'script' && attributes.type === 'application/ld+json') read.things.push(JSON.parse(content));
    if (empty === 'link') read.links.push(attributes);
    if (empty === 'meta') {
      const name = attributes.name ?? attributes.property;
      if (name) read.meta.set(name, [...(read.meta.get(name) ?? []), attributes.content ?? '']);
    }
  }
  return read;
}

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', value = ''] of text.matchAll(attribute)) {
    if (Object.hasOwn(attributes, name)) throw new Error(`The attribute ${name} appears twice in ${text}`);
    attributes[name] = decoded(value);
  }
  return attributes;
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d+|x[\da-f]+)|(\w+));?/gi, (entity, code?: string, name?: string) => {
    if (code !== undefined) return String.fromCodePoint(Number(code.toLowerCase().replace(/^x/, '0x')));
    const character = characters[name ?? ''];
    if (character === undefined) throw new Error(`Unknown entity ${entity}`);
    return character;
  });
}
