import type { Image } from '../../../contract/articleSchema.ts';
import type { BlockFile } from '../../../contract/blockSchema.ts';
import { isBlankText } from '../../../contract/text/plainText.ts';
import type { Finding } from '../../formats/finding.ts';
import type {
  DocumentBlock,
  DocumentParagraph,
  DocumentRun,
  ParsedDocument,
} from '../../formats/parsedDocument.ts';
import { proseOf } from '../../formats/runText.ts';
import { type BlockBuilder, createBlockBuilder, paragraphOf, withLanguage, wordsOf } from './blockBuilder.ts';
import { createGallery, type Gallery } from './gallery.ts';
import { baseLookOf, headingLevels, isAll } from './headings.ts';
import { isBreak, isCaption, isGap } from './markerLines.ts';
import { numberNotes } from './noteNumbers.ts';
import { quoteAt, stanzaAt } from './quoteBlocks.ts';
import { tableBlocks } from './tableBlocks.ts';
import { withTypedLists } from './typedLists.ts';
import { isAttribution, type Verses, versesAt, versesOfTable } from './verse.ts';

export interface ToBlocksOptions {
  /** BCP 47, the article's. */
  language: string;
  /** The article's id: its pictures' folder. */
  id: string;
  /** The language of a text, if it can be detected. */
  languageOf(text: string): string | undefined;
}

/** The result of converting a document's blocks. */
export interface ArticleBody {
  /** Empty if the document has no words and no pictures. */
  body: BlockFile[];
  /** The picture that the document opens with. */
  image?: Image;
  /** The pictures' bytes by their path in the archive (`images/…`). */
  images: Record<string, Uint8Array>;
  findings: Finding[];
}

/**
 * Converts a document's blocks to blocks of the contract (docs/contract.md): styled and hand-made headings, lists, quotations,
 * verse, tables, pictures with their captions, notes in the order of their references, and the links the contract allows. The
 * body has every word of the document; what fits nowhere else becomes a paragraph with a finding.
 *
 * @param document repaired, without its letterhead and title.
 */
export function toBlocks(
  document: Pick<ParsedDocument, 'blocks' | 'notes' | 'images'>,
  options: ToBlocksOptions,
): ArticleBody {
  const blocks = withTypedLists(document.blocks.filter(({ kind }) => kind !== 'pageBreak'));
  const { numbers, orphans } = numberNotes(blocks, document.notes);
  const builder = createBlockBuilder({ ...options, numberOf: (key) => numbers.get(key) });
  const gallery = createGallery(document.images, options.id);
  const step = blockReader(blocks, builder, gallery);
  for (let at = 0; at < blocks.length; ) at += step(at);
  addNotes(document.notes, numbers, orphans, builder);
  const { image, images } = gallery;
  return {
    body: withoutIdleBreaks(builder),
    ...(image ? { image } : {}),
    images,
    findings: builder.findings,
  };
}

/** Reads what begins at a block. @returns the number of blocks read */
function blockReader(
  blocks: readonly DocumentBlock[],
  builder: BlockBuilder,
  gallery: Gallery,
): (at: number) => number {
  const levels = headingLevels(blocks);
  const base = baseLookOf(blocks);
  const plain = { plainStrong: base.strong, plainEm: base.em };

  const paragraph = (runs: readonly DocumentRun[]) => {
    const text = builder.text(runs, plain);
    for (const block of paragraphOf(text, builder.languageOf(wordsOf(text)))) builder.push(block);
  };

  const verses = (found: Verses, next: DocumentBlock | undefined): number => {
    const naming = found.unpaired === undefined && isAttribution(next) ? next : undefined;
    const runs = [...(naming?.runs ?? []), ...found.notes];
    if (found.bayts.length > 0) {
      const attribution = builder.text(runs);
      const language = builder.languageOf(found.bayts.flat().join(' '));
      const named = isBlankText(attribution) ? {} : { attribution };
      builder.push({ type: 'verse', bayts: found.bayts, ...named, ...withLanguage(language) });
    }
    if (found.unpaired) {
      builder.report(
        'lost-in-format',
        proseOf(found.unpaired),
        'A single hemistich was kept as a paragraph.',
      );
      paragraph(found.unpaired);
    }
    return naming && found.bayts.length > 0 ? 1 : 0;
  };

  const list = (at: number): number => {
    const first = blocks[at] as DocumentParagraph;
    const items: DocumentParagraph[] = [];
    for (let block = blocks[at]; block?.kind === 'paragraph'; block = blocks[at + items.length]) {
      if (block.list === undefined) break;
      const { depth, ordered, restarts, start } = block.list;
      const another = restarts || start !== undefined || ordered !== first.list?.ordered;
      if (items.length > 0 && depth === first.list?.depth && another) break;
      items.push(block);
    }
    const texts = items.map(({ runs }) => builder.text(runs, plain)).filter((text) => !isBlankText(text));
    const language = builder.languageOf(wordsOf(...texts));
    if (texts.length > 0)
      builder.push({
        type: 'list',
        ordered: first.list?.ordered ?? false,
        ...(first.list?.start !== undefined && first.list.start !== 1 && { start: first.list.start }),
        items: texts,
        ...withLanguage(language),
      });
    return items.length;
  };

  const one = (block: DocumentParagraph): void => {
    const words = proseOf(block.runs);
    const noted = block.runs.some((run) => run.note !== undefined);
    const level = levels.get(block);
    if (!noted && isGap(words)) builder.push({ type: 'gap' });
    else if (!noted && isBreak(words)) builder.push({ type: 'break' });
    else if (level !== undefined) {
      const text = builder.text(block.runs, { plainStrong: true, plainEm: base.em || isAll('em', block) });
      if (!isBlankText(text))
        builder.push({ type: 'heading', level, text, ...withLanguage(builder.languageOf(wordsOf(text))) });
    } else paragraph(block.runs);
  };

  return (at) => {
    const block = blocks[at] as DocumentBlock;
    const next = blocks[at + 1];
    builder.page = block.page;
    if (block.kind === 'rule') builder.push({ type: 'break' });
    if (block.kind === 'table') {
      const found = versesOfTable(block);
      if (found) return 1 + verses(found, next);
      for (const made of tableBlocks(block, builder)) builder.push(made);
      return 1;
    }
    if (block.kind === 'image') {
      const caption = captionOf(next);
      return gallery.addPicture(block, caption && (() => builder.text(caption.runs, plain)), builder) &&
        caption
        ? 2
        : 1;
    }
    if (block.kind !== 'paragraph') return 1;
    const below = blocks[at - 1]?.kind !== 'image' && block.style === 'caption' && next?.kind === 'image';
    if (below && gallery.addPicture(next, () => builder.text(block.runs, plain), builder)) return 2;
    const found = versesAt(blocks, at);
    if (found) return found.length + verses(found, blocks[at + found.length]);
    if (block.list !== undefined) return list(at);
    const quoted = stanzaAt(blocks, at, builder) ?? quoteAt(blocks, at, builder);
    if (quoted) return quoted;
    one(block);
    return 1;
  };
}

function captionOf(block: DocumentBlock | undefined): DocumentParagraph | undefined {
  if (block?.kind !== 'paragraph' || block.list !== undefined) return undefined;
  return block.style === 'caption' || (block.style === undefined && isCaption(proseOf(block.runs)))
    ? block
    : undefined;
}

function addNotes(
  notes: ParsedDocument['notes'],
  numbers: ReadonlyMap<string, number>,
  orphans: ReadonlySet<string>,
  builder: BlockBuilder,
): void {
  for (const [key, number] of numbers) {
    const paragraphs = notes[key] ?? [];
    builder.page = paragraphs[0]?.page;
    const runs = paragraphs.flatMap((paragraph, at) =>
      at === 0 ? paragraph.runs : [{ text: ' ' }, ...paragraph.runs],
    );
    if (orphans.has(key))
      builder.report('lost-in-format', proseOf(runs), 'Nothing in the text refers to this note.');
    const text = builder.text(runs);
    builder.push({ type: 'note', number, text, ...withLanguage(builder.languageOf(wordsOf(text))) });
  }
}

/** Drops breaks at the edges and repeated ones. Findings move with their blocks. */
function withoutIdleBreaks({ body, findings }: BlockBuilder): BlockFile[] {
  const isRule = (block: BlockFile | undefined) => typeof block === 'object' && block.type === 'break';
  const isText = (block: BlockFile) => typeof block === 'string' || block.type !== 'note';
  const lastText = body.findLastIndex((block) => isText(block) && !isRule(block));
  const kept = body.map((block, at) => !isRule(block) || (at > 0 && !isRule(body[at - 1]) && at < lastText));
  for (const { place } of findings)
    if (place.block !== undefined) place.block = kept.slice(0, place.block - 1).filter(Boolean).length + 1;
  return body.filter((_, at) => kept[at]);
}
