import { assembleRuns, isSameLook, type Looks, type TextPiece } from './assembleRuns.ts';
import { createFindingPlacer, type FindingPlacer } from './findingPlacer.ts';
import type { Item } from './item.ts';
import type {
  DocumentBlock,
  DocumentFormat,
  DocumentParagraph,
  DocumentRun,
  ParsedDocument,
} from './parsedDocument.ts';
import { areBlank, runText } from './runText.ts';

/** A paragraph's properties, and what its named style looks like. */
export interface ParagraphLook {
  base?: Looks;
  properties: Omit<DocumentParagraph, 'kind' | 'runs' | 'page' | 'size'>;
}

/** A document that is being put together from a word processor's parts. */
export interface DocumentBuilder {
  document: ParsedDocument;
  /** The page that is being read, if the program that saved the document noted where its pages ended. */
  page: number;
  paged: boolean;
  /** Tells once what was lost of the document as a whole. */
  report(finding: string): void;
  /** Tells what was lost at a place. */
  findings: FindingPlacer;
  /** The picture's name among the document's pictures; the same `path` is the same picture. */
  picture(path: string, bytes: Uint8Array): string;
  /** The name of a known picture, so that it is unpacked only once. */
  known(path: string): string | undefined;
  /** Makes room for a note, in the order of references, and gives its key. */
  note(): string;
}

export function createDocumentBuilder(format: DocumentFormat): DocumentBuilder {
  const document: ParsedDocument = { format, blocks: [], notes: {}, images: {}, formatFindings: [] };
  const pictures = new Map<string, string>();
  const formatFindings = new Set<string>();
  let notes = 0;
  return {
    document,
    page: 1,
    paged: false,
    findings: createFindingPlacer(),
    report(finding) {
      if (formatFindings.size !== formatFindings.add(finding).size) document.formatFindings.push(finding);
    },
    picture(path, bytes) {
      const known = pictures.get(path);
      if (known) return known;
      const key = `i${pictures.size + 1}`;
      pictures.set(path, key);
      document.images[key] = { bytes, name: path.slice(path.lastIndexOf('/') + 1) };
      return key;
    },
    known: (path) => pictures.get(path),
    note() {
      const key = `n${++notes}`;
      document.notes[key] = [];
      return key;
    },
  };
}

/**
 * A paragraph's blocks: itself, split at manual page breaks, with the pictures before or after the words
 * that they stand at (a picture inside a line goes after the paragraph) and the text boxes after it. Blank paragraphs go.
 */
export function paragraphBlocks(items: Item[], look: ParagraphLook, page?: number): DocumentBlock[] {
  const blocks: DocumentBlock[] = [];
  let later: DocumentBlock[] = [];
  let pieces: TextPiece[] = [];
  let properties = look.properties;
  let begun = false;
  let lineIsBlank = true;
  const flush = () => {
    const { runs, size } = assembleRuns(trimLines(pieces), look.base);
    if (!areBlank(runs)) {
      blocks.push({
        kind: 'paragraph',
        runs,
        ...properties,
        ...(size ? { size } : {}),
        ...(page ? { page } : {}),
      });
      // A list's item is its first part alone.
      const { list: _, ...others } = properties;
      properties = others;
    }
    blocks.push(...later);
    pieces = [];
    later = [];
  };
  for (const [at, item] of items.entries()) {
    if ('text' in item) {
      pieces.push(item);
      const line = item.text.slice(item.text.lastIndexOf('\n') + 1);
      lineIsBlank = !line.trim() && (lineIsBlank || line.length < item.text.length);
      begun ||= item.note !== undefined || item.text.trim() !== '';
    } else if ('box' in item) later.push(...item.box);
    else if ('turn' in item) {
      flush();
      blocks.push({ kind: 'pageBreak' });
    } else {
      const image = page ? { ...item.picture, page } : item.picture;
      if (!begun || (item.inline && lineIsBlank && restIsBlank(items, at + 1))) {
        flush();
        blocks.push(image);
      } else later.push(image);
    }
  }
  flush();
  return blocks;
}

/** Whether only white space follows up to the line's end. */
function restIsBlank(items: Item[], at: number): boolean {
  for (let next = at; next < items.length; next++) {
    const item = items[next];
    if (!item || !('text' in item)) continue;
    const end = item.text.indexOf('\n');
    if (item.note !== undefined || item.text.slice(0, end < 0 ? undefined : end).trim()) return false;
    if (end >= 0) return true;
  }
  return true;
}

/** Without line ends at the beginning and white space at the end, which pictures and page breaks leave behind. */
function trimLines(pieces: TextPiece[]): TextPiece[] {
  const trimmed = pieces
    .filter((piece) => piece.text || piece.note !== undefined)
    .map((piece) => ({ ...piece }));
  for (let first = trimmed[0]; first && first.note === undefined; first = trimmed[0]) {
    first.text = first.text.replace(/^\n+/, '');
    if (first.text) break;
    trimmed.shift();
  }
  for (let last = trimmed.at(-1); last && last.note === undefined; last = trimmed.at(-1)) {
    last.text = withoutEnd(last.text);
    if (last.text) break;
    trimmed.pop();
  }
  return trimmed;
}

/** Without spaces, tabulators and line ends at the end; other white space is somebody's wish. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && ' \t\n'.includes(text[end - 1] ?? '')) end--;
  return text.slice(0, end);
}

/** Blocks flattened to paragraphs: a table row is one, its cells separated by tabs. */
export function paragraphsOf(blocks: DocumentBlock[]): DocumentParagraph[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [block];
    if (block.kind !== 'table') return [];
    return block.rows
      .map((cells) => ({ kind: 'paragraph' as const, runs: joinRuns(cells, '\t') }))
      .filter((row) => !areBlank(row.runs));
  });
}

/** A table cell's runs: its paragraphs one below the other. */
export function cellRuns(blocks: DocumentBlock[]): DocumentRun[] {
  return joinRuns(
    paragraphsOf(blocks).map((paragraph) => paragraph.runs),
    '\n',
  );
}

function joinRuns(parts: DocumentRun[][], boundary: string): DocumentRun[] {
  const runs: DocumentRun[] = [];
  for (const [index, part] of parts.entries()) {
    const last = runs.at(-1);
    if (index > 0 && last && last.note === undefined && !last.href) last.text += boundary;
    else if (index > 0) runs.push({ text: boundary });
    for (const run of part) runs.push({ ...run });
  }
  return mergeRuns(runs);
}

function mergeRuns(runs: DocumentRun[]): DocumentRun[] {
  const merged: DocumentRun[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last && isSameLook(last, run)) last.text += run.text;
    else merged.push(run);
  }
  return merged;
}

/**
 * Puts the document in its final order: the margins' paragraphs around the body, each once; no page turned twice, or
 * before the first word or after the last one; no page numbers where the document does not say where its pages end.
 */
export function finishDocument(
  office: DocumentBuilder,
  headers: DocumentParagraph[],
  body: DocumentBlock[],
  footers: DocumentParagraph[],
): ParsedDocument {
  const { document } = office;
  const kept: DocumentBlock[] = [];
  for (const block of body) {
    if (block.kind === 'pageBreak' && (!kept.length || kept.at(-1)?.kind === 'pageBreak')) continue;
    kept.push(block);
  }
  while (kept.at(-1)?.kind === 'pageBreak') kept.pop();
  const { placed, more } = office.findings.finish();
  if (!office.paged)
    for (const block of [...kept, ...Object.values(document.notes).flat(), ...placed]) delete block.page;
  document.placedFindings = placed;
  for (const message of more) office.report(message);
  document.blocks = [...once(headers), ...kept, ...once(footers)];
  const shown = new Set(kept.map((block) => (block.kind === 'image' ? block.image : '')));
  for (const key of Object.keys(document.images)) {
    if (shown.has(key)) continue;
    delete document.images[key];
    office.report('A picture in a header, a footer or a note was left out.');
  }
  return document;
}

function once(paragraphs: DocumentParagraph[]): DocumentParagraph[] {
  const seen = new Set<string>();
  return paragraphs.filter(({ runs }) => {
    const text = runText(runs);
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}
