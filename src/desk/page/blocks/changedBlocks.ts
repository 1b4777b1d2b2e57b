import { plainText } from '../../../typography/plainText.ts';
import type { Text } from '../../../typography/textSchema.ts';
import { readNotation } from '../text/notation.ts';
import type { EditedBlock, EditedType } from './editedBlock.ts';

/** What a block can become and come from: blocks that are nothing but texts in a row. */
export const changeable: readonly EditedType[] = ['paragraph', 'heading', 'quote', 'list', 'verse'];

/** A block made into another type, with every word of it; one text a block where the new type holds only one. */
export function changed(block: EditedBlock, type: EditedType, level: 2 | 3 | 4 = 2): EditedBlock[] {
  if (block.type === type && block.type !== 'heading') return [block];
  const texts = textsIn(block);
  const language = block.language === undefined ? {} : { language: block.language };
  switch (type) {
    case 'paragraph':
      return texts.map((text) => ({ type, text, ...language }));
    case 'heading':
      return texts.map((text) => ({ type, level, text, ...language }));
    case 'quote':
      return [{ type, body: texts.map((text) => ({ type: 'paragraph', text })), ...language }];
    case 'list':
      return [{ type, items: texts, ...language }];
    case 'verse':
      return [{ type, bayts: baytsOf(texts), ...language }];
    default:
      return [block];
  }
}

/** A block parted in two, each half as it is typed; undefined where it is not one text, or a half says nothing. */
export function parted(block: EditedBlock, typed: [string, string]): [EditedBlock, EditedBlock] | undefined {
  if (block.type !== 'paragraph' && block.type !== 'heading') return undefined;
  const before = readNotation(typed[0].trimEnd());
  const after = readNotation(typed[1].trimStart());
  if (before === '' || after === '') return undefined;
  const { language } = block;
  return [
    { ...block, text: before },
    { type: 'paragraph', text: after, ...(language !== undefined && { language }) },
  ];
}

/** Two neighbours as one, every word kept; undefined where they do not go together. */
export function joinedBlocks(first: EditedBlock, second: EditedBlock): EditedBlock | undefined {
  if ((first.language ?? '') !== (second.language ?? '')) return undefined;
  if (
    (first.type === 'paragraph' || first.type === 'heading') &&
    (second.type === 'paragraph' || second.type === 'heading')
  )
    return { ...first, text: joinedTexts(first.text, second.text) };
  if (first.type === 'quote' && first.cite === undefined) {
    if (second.type === 'quote') return { ...second, body: [...first.body, ...second.body] };
    if (second.type === 'paragraph') return { ...first, body: [...first.body, second] };
  }
  if (first.type === 'list') {
    if (second.type === 'list') return { ...first, items: [...first.items, ...second.items] };
    if (second.type === 'paragraph') return { ...first, items: [...first.items, second.text] };
  }
  if (first.type === 'verse' && second.type === 'verse' && first.attribution === undefined)
    return { ...second, bayts: [...first.bayts, ...second.bayts] };
  return undefined;
}

/** Two texts in a row, a space between them. */
export function joinedTexts(first: Text, second: Text): Text {
  if (typeof first === 'string' && typeof second === 'string') return `${first} ${second}`;
  return [first, ' ', second].flat();
}

function textsIn(block: EditedBlock): Text[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [block.text];
    case 'quote':
      return [...block.body.flatMap(textsIn), ...(block.cite === undefined ? [] : [block.cite])];
    case 'list':
      return block.items;
    case 'verse':
      return [...block.bayts.flat(), ...(block.attribution === undefined ? [] : [block.attribution])].filter(
        (text) => text !== '',
      );
    default:
      return [];
  }
}

/** Hemistichs in pairs: parted by a line's end, a tabulator or a gap. A last one without its fellow waits for it. */
function baytsOf(texts: readonly Text[]): [string, string][] {
  const hemistichs = texts.flatMap((text) =>
    plainText(text)
      .split(/\n|\t+| {3,}/)
      .map((one) => one.trim())
      .filter(Boolean),
  );
  return Array.from({ length: Math.ceil(hemistichs.length / 2) }, (_, at): [string, string] => [
    hemistichs[2 * at] ?? '',
    hemistichs[2 * at + 1] ?? '',
  ]);
}
