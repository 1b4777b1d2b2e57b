import { plainText } from '../../../contract/text/plainText.ts';
import type { Span, Text } from '../../../contract/text/textSchema.ts';
import type { EditedBlock } from './editedBlock.ts';

/** The types that convert into each other: those that are only a series of texts. */
const convertibleTypes = ['paragraph', 'heading', 'quote', 'list', 'verse'] as const;

/** One of them. */
export type ConvertibleType = (typeof convertibleTypes)[number];

/**
 * Converts a block to another type, keeping every word and its formatting; several blocks if the new type holds only one
 * text. Undefined if the new type cannot hold everything.
 */
export function convertBlock(
  block: EditedBlock,
  type: ConvertibleType,
  level: 2 | 3 | 4 = 2,
): EditedBlock[] | undefined {
  if (block.type === type && block.type !== 'heading') return [block];
  const texts = textsToConvert(block);
  if (!texts) return undefined;
  // A block in a single language names it itself.
  const shared = texts.every(({ language }) => language === texts[0]?.language) ? texts[0] : block;
  const common = inLanguage(shared?.language);
  const own = ({ language }: TextInLanguage) =>
    inLanguage(language === common.language ? undefined : language);
  switch (type) {
    case 'paragraph':
      return texts.map(({ text, language }) => ({ type, text, ...inLanguage(language) }));
    case 'heading':
      return texts.map(({ text, language }) => ({ type, level, text, ...inLanguage(language) }));
    case 'quote':
      return [
        { type, body: texts.map((one) => ({ type: 'paragraph', text: one.text, ...own(one) })), ...common },
      ];
    case 'list':
      return [{ type, items: texts.map((one) => tagLanguage(one.text, own(one).language)), ...common }];
    case 'verse':
      return texts.every((one) => isPlain(one.text) && own(one).language === undefined)
        ? [{ type, bayts: baytsOf(texts.map(({ text }) => text)), ...common }]
        : undefined;
  }
}

/** Joins two neighbours, keeping every word; undefined if they do not go together. */
export function joinBlocks(first: EditedBlock, second: EditedBlock): EditedBlock | undefined {
  if ((first.language ?? '') !== (second.language ?? '')) return undefined;
  if (
    (first.type === 'paragraph' || first.type === 'heading') &&
    (second.type === 'paragraph' || second.type === 'heading')
  )
    return { ...first, text: joinTexts(first.text, second.text) };
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
function joinTexts(first: Text, second: Text): Text {
  if (typeof first === 'string' && typeof second === 'string') return `${first} ${second}`;
  return [first, ' ', second].flat();
}

/** A text with its block's language. */
interface TextInLanguage {
  text: Text;
  language?: string;
}

/** A block's texts in order, at least one; undefined if it holds anything else. */
function textsToConvert(block: EditedBlock): TextInLanguage[] | undefined {
  const language = inLanguage(block.language);
  const own = (texts: Text[]) => texts.map((text): TextInLanguage => ({ text, ...language }));
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return own([block.text]);
    case 'quote': {
      const inner = block.body.map((one) => textsToConvert({ ...language, ...one }));
      return inner.includes(undefined)
        ? undefined
        : [...inner.flatMap((texts) => texts ?? []), ...own(block.cite === undefined ? [] : [block.cite])];
    }
    case 'list':
      return own(block.items.length === 0 ? [''] : block.items);
    case 'verse': {
      const texts = [...block.bayts.flat(), block.attribution ?? ''].filter((text) => text !== '');
      return own(texts.length === 0 ? [''] : texts);
    }
    case 'figure':
    case 'table':
    case 'note':
    case 'gap':
    case 'break':
      return undefined;
  }
}

function inLanguage(language: string | undefined): { language?: string } {
  return language === undefined ? {} : { language };
}

/** A text with every span marked as being in a language. */
function tagLanguage(text: Text, language: string | undefined): Text {
  if (language === undefined) return text;
  return [text]
    .flat()
    .map((run): Span => (typeof run === 'string' ? { text: run, language } : { language, ...run }));
}

function isPlain(text: Text): boolean {
  return typeof text === 'string' || text.every((run) => typeof run === 'string');
}

/** Hemistichs in pairs, at least one: separated by a line end, a tab or a gap. The last one may lack its second half. */
function baytsOf(texts: readonly Text[]): [string, string][] {
  const hemistichs = texts.flatMap((text) =>
    plainText(text)
      .split(/\n|\t+| {3,}/)
      .map((one) => one.trim())
      .filter(Boolean),
  );
  return Array.from({ length: Math.max(1, Math.ceil(hemistichs.length / 2)) }, (_, at): [string, string] => [
    hemistichs[2 * at] ?? '',
    hemistichs[2 * at + 1] ?? '',
  ]);
}
