import type { DOMOutputSpec, Node, NodeSpec, TagParseRule } from 'prosemirror-model';
import { attributesOf } from '../../../language/attributes.ts';

/** A block's fields apart from its texts, as its file holds them: `level`, `ordered`, `language`, and any other. */
export type BlockFields = Readonly<Record<string, unknown>>;

/** A block's fields. */
export function fieldsOf(node: Node): BlockFields {
  return node.attrs.fields ?? {};
}

/** The language that a block names itself. */
export function ownLanguage(node: Node): string | undefined {
  const { language } = fieldsOf(node);
  return typeof language === 'string' ? language : undefined;
}

const attrs = { fields: { default: {} } };

/** The attributes of a block's element; the fields stand there too, for what is copied. */
function attributes(node: Node): Record<string, string> {
  const language = ownLanguage(node);
  return { 'data-fields': JSON.stringify(fieldsOf(node)), ...(language && attributesOf(language)) };
}

/** Reads the fields back; where another program has written the element, they are `otherwise`. */
function rule(tag: string, otherwise: BlockFields = {}): TagParseRule {
  return {
    tag,
    getAttrs: ({ dataset: { fields } }) => ({
      fields: fields === undefined ? otherwise : readFields(fields),
    }),
  };
}

function readFields(text: string): BlockFields {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}

function textblock(element: string, more: Partial<NodeSpec> = {}): NodeSpec {
  return {
    content: 'inline*',
    // A line's end inside a text is a character like any other.
    whitespace: 'pre',
    attrs,
    parseDOM: [rule(element)],
    toDOM: (node) => [element, attributes(node), 0],
    ...more,
  };
}

/** A part of a block: it has no fields of its own. */
function part(name: string, content: string, element: string, more: Partial<NodeSpec> = {}): NodeSpec {
  const output: DOMOutputSpec = [element, { 'data-part': name }, 0];
  return {
    content,
    parseDOM: [{ tag: `${element}[data-part=${name}]`, priority: beforeParagraphs }],
    toDOM: () => output,
    ...more,
  };
}

/** A part's element may be a paragraph's. */
const beforeParagraphs = 60;

const line = { whitespace: 'pre' } as const;

/** A node type for every block type of the contract, and for the parts that hold its texts, as the reader shows them. */
export const blockNodes = {
  paragraph: textblock('p', { group: 'block' }),
  heading: textblock('h2', {
    group: 'block',
    defining: true,
    parseDOM: [2, 3, 4].map((level) => rule(`h${level}`, { level })),
    toDOM: (node) => [`h${headingLevel(node)}`, attributes(node), 0],
  }),
  quote: {
    group: 'block',
    content: 'quoted cite',
    attrs,
    defining: true,
    parseDOM: [rule('figure[data-type=quote]')],
    toDOM: (node) => ['figure', { 'data-type': 'quote', ...attributes(node) }, 0],
  },
  quoted: { content: 'block+', parseDOM: [{ tag: 'blockquote' }], toDOM: () => ['blockquote', 0] },
  cite: part('cite', 'inline*', 'figcaption', line),
  list: {
    group: 'block',
    content: 'item+',
    attrs,
    parseDOM: [rule('ul'), rule('ol', { ordered: true })],
    toDOM: (node) => {
      const { ordered, start } = fieldsOf(node);
      const first = typeof start === 'number' ? { start: `${start}` } : {};
      return [ordered === true ? 'ol' : 'ul', { ...first, ...attributes(node) }, 0];
    },
  },
  item: { content: 'inline*', ...line, parseDOM: [{ tag: 'li' }], toDOM: () => ['li', 0] },
  verse: {
    group: 'block',
    content: 'bayts attribution',
    attrs,
    defining: true,
    parseDOM: [rule('figure[data-type=verse]')],
    toDOM: (node) => ['figure', { 'data-type': 'verse', ...attributes(node) }, 0],
  },
  bayts: part('bayts', 'bayt+', 'div'),
  bayt: part('bayt', 'hemistich hemistich', 'div', { isolating: true }),
  hemistich: part('hemistich', 'text*', 'p', { marks: '', ...line }),
  attribution: part('attribution', 'inline*', 'figcaption', line),
  figure: {
    group: 'block',
    content: 'caption',
    attrs,
    isolating: true,
    parseDOM: [rule('figure[data-type=figure]')],
    toDOM: (node) => ['figure', { 'data-type': 'figure', ...attributes(node) }, 0],
  },
  caption: part('caption', 'inline*', 'figcaption', line),
  table: {
    group: 'block',
    content: 'tableRow+',
    tableRole: 'table',
    isolating: true,
    attrs,
    parseDOM: [rule('table')],
    toDOM: (node) => ['div', { 'data-part': 'scroller' }, ['table', attributes(node), ['tbody', 0]]],
  },
  tableRow: {
    content: '(tableCell | tableHead)*',
    tableRole: 'row',
    parseDOM: [{ tag: 'tr' }],
    toDOM: () => ['tr', 0],
  },
  tableCell: cell('td', 'cell'),
  tableHead: cell('th', 'header_cell'),
  cellText: {
    content: 'inline*',
    ...line,
    parseDOM: [{ tag: 'td > p, th > p', priority: beforeParagraphs }],
    toDOM: () => ['p', 0],
  },
  note: {
    group: 'block',
    content: 'inline*',
    ...line,
    attrs,
    defining: true,
    parseDOM: [{ ...rule('div[data-type=note]'), contentElement: 'p' }],
    toDOM: (node) => [
      'div',
      { 'data-type': 'note', ...attributes(node) },
      ['span', { 'data-part': 'number', contenteditable: 'false' }, `${fieldsOf(node).number}`],
      ['p', 0],
    ],
  },
  gap: leaf('gap', 'div'),
  break: leaf('break', 'hr'),
  /** A block that is kept as it is: of a type that the contract does not know, or of a shape that is not its type's. */
  opaque: leaf('opaque', 'div'),
} satisfies Record<string, NodeSpec>;

function cell(element: string, tableRole: string): NodeSpec {
  return {
    content: 'cellText',
    tableRole,
    isolating: true,
    attrs: { colspan: { default: 1 }, rowspan: { default: 1 }, colwidth: { default: null } },
    parseDOM: [{ tag: element }],
    toDOM: () => (element === 'th' ? ['th', { scope: 'col' }, 0] : ['td', 0]),
  };
}

function leaf(type: string, element: string): NodeSpec {
  return {
    group: 'block',
    atom: true,
    attrs,
    parseDOM: [rule(`${element}[data-type=${type}]`)],
    toDOM: (node) => [element, { 'data-type': type, ...attributes(node) }],
  };
}

/** 2 to 4, whatever a draft says. */
export function headingLevel(node: Node): 2 | 3 | 4 {
  const { level } = fieldsOf(node);
  return level === 3 || level === 4 ? level : 2;
}
