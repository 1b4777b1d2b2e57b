import { Fragment, type Node, type NodeType } from 'prosemirror-model';
import { type BlockFile, type BlockType, blockTypes } from '../../../contract/blockSchema.ts';
import type { Text } from '../../../contract/text/textSchema.ts';
import { type BlockFields, fieldsOf } from './blockSpecs.ts';
import { bodySchema } from './bodySchema.ts';
import { inlineNodesOf, textOf } from './nodeTexts.ts';

const { nodes } = bodySchema;

/**
 * A block of a draft as a node. What has not the shape of its type, for a draft may be unfinished or made by hand, is kept
 * as it is and cannot be edited.
 */
export function nodeOf(block: BlockFile): Node {
  if (typeof block === 'string') return withText(nodes.paragraph, block);
  const { type } = block;
  const made = blockTypes.includes(type) ? readers[type](block as never) : undefined;
  return made ?? nodes.opaque.create({ fields: block });
}

/** The block that a node holds, as its file has it: a plain paragraph is a string, and what is empty is absent. */
export function blockOf(node: Node): BlockFile {
  const fields = fieldsOf(node);
  if (node.type === nodes.opaque) return fields as BlockFile;
  const type = node.type.name as BlockType;
  if (type === 'paragraph' && Object.keys(fields).length === 0) {
    const text = textOf(node);
    return typeof text === 'string' ? text : { type, text };
  }
  return { type, ...partsOf(node, type), ...fields } as BlockFile;
}

/** The fields of a block that its text parts fill. */
function partsOf(node: Node, type: BlockType): BlockFields {
  const texts = (parent: Node) => parent.children.map(textOf);
  const filled = (name: string, part: Node) => (part.childCount === 0 ? {} : { [name]: textOf(part) });
  switch (type) {
    case 'paragraph':
    case 'heading':
    case 'note':
      return { text: textOf(node) };
    case 'list':
      return { items: texts(node) };
    case 'quote':
      return { body: node.child(0).children.map(blockOf), ...filled('cite', node.child(1)) };
    case 'verse':
      return { bayts: node.child(0).children.map(texts), ...filled('attribution', node.child(1)) };
    case 'figure':
      return filled('caption', node.child(0));
    case 'table':
      return tableParts(node);
    case 'gap':
    case 'break':
      return {};
  }
}

function tableParts(table: Node): BlockFields {
  const rows = table.children.map((row) => row.children.map((cell) => textOf(cell.child(0))));
  return isHeadRow(table.child(0)) ? { head: rows[0], rows: rows.slice(1) } : { rows };
}

/** Whether a row is a table's header. */
export function isHeadRow(row: Node): boolean {
  return row.childCount > 0 && row.children.every(({ type }) => type === nodes.tableHead);
}

type Reader = (block: BlockFields) => Node | undefined;

/** For each type what reads its fields; undefined where they have another shape. */
const readers: Record<BlockType, Reader> = {
  paragraph: textBlock(nodes.paragraph),
  heading: textBlock(nodes.heading),
  note: ({ number, ...block }) =>
    typeof number === 'number' ? textBlock(nodes.note)({ number, ...block }) : undefined,
  quote: ({ type: _, body, cite = '', ...fields }) => {
    const blocks = typeof body === 'string' ? [body] : body;
    if (!Array.isArray(blocks) || blocks.length === 0 || !blocks.every(isBlock) || !isText(cite))
      return undefined;
    const quoted = nodes.quoted.create(null, blocks.map(nodeOf));
    return nodes.quote.create({ fields }, [quoted, withText(nodes.cite, cite)]);
  },
  list: ({ type: _, items, ...fields }) =>
    isFilled(items, isText)
      ? nodes.list.create(
          { fields },
          items.map((item) => withText(nodes.item, item)),
        )
      : undefined,
  verse: ({ type: _, bayts, attribution = '', ...fields }) => {
    if (!isFilled(bayts, isBayt) || !isText(attribution)) return undefined;
    const hemistichs = (bayt: readonly string[]) => bayt.map((one) => withText(nodes.hemistich, one));
    const body = nodes.bayts.create(
      null,
      bayts.map((bayt) => nodes.bayt.create(null, hemistichs(bayt))),
    );
    return nodes.verse.create({ fields }, [body, withText(nodes.attribution, attribution)]);
  },
  figure: ({ type: _, caption = '', ...fields }) =>
    typeof fields.src === 'string' && isText(caption)
      ? nodes.figure.create({ fields }, withText(nodes.caption, caption))
      : undefined,
  table: ({ type: _, head = [], rows, ...fields }) => {
    if (!Array.isArray(head) || !head.every(isText) || !isFilled(rows, isRow)) return undefined;
    const row = (type: NodeType, texts: readonly Text[]) =>
      nodes.tableRow.create(
        null,
        texts.map((text) => type.create(null, withText(nodes.cellText, text))),
      );
    const all = [
      ...(head.length > 0 ? [row(nodes.tableHead, head)] : []),
      ...rows.map((texts) => row(nodes.tableCell, texts)),
    ];
    return all.every(({ childCount }) => childCount === 0) ? undefined : nodes.table.create({ fields }, all);
  },
  gap: ({ type: _, ...fields }) => nodes.gap.create({ fields }),
  break: ({ type: _, ...fields }) => nodes.break.create({ fields }),
};

function textBlock(type: NodeType): Reader {
  return ({ type: _, text, ...fields }) => (isText(text) ? withText(type, text, fields) : undefined);
}

function withText(type: NodeType, text: Text, fields?: BlockFields): Node {
  return type.create(fields && { fields }, Fragment.from(inlineNodesOf(text)));
}

function isFilled<One>(value: unknown, is: (one: unknown) => one is One): value is One[] {
  return Array.isArray(value) && value.length > 0 && value.every(is);
}

function isBlock(value: unknown): value is BlockFile {
  return typeof value === 'string' || typeof Object(value).type === 'string';
}

function isText(value: unknown): value is Text {
  if (typeof value === 'string') return true;
  return (
    Array.isArray(value) && value.every((run) => typeof run === 'string' || typeof run?.text === 'string')
  );
}

function isRow(value: unknown): value is Text[] {
  return Array.isArray(value) && value.every(isText);
}

function isBayt(value: unknown): value is [string, string] {
  return Array.isArray(value) && value.length === 2 && value.every((half) => typeof half === 'string');
}
