import { DocumentError } from '../formats/DocumentError.ts';
import { corruptError, emptyError, tooLargeError, tooLongError } from '../formats/documentErrors.ts';
import type { DecodedText } from '../formats/encoding/decodeText.ts';
import { limits } from '../formats/limits.ts';
import type { ParsedDocument } from '../formats/parsedDocument.ts';
import { areBlank, runText } from '../formats/runText.ts';
import { type SniffedFormat, sniffFormat } from '../formats/sniffFormat.ts';

/** A document as it was given: its name only names it, what it is its bytes say. */
export interface DocumentFile {
  name: string;
  bytes: Uint8Array;
}

/**
 * Reads a document of any format that can be imported. The format is judged by the bytes; only Markdown, which is plain text
 * for the bytes, is known by its name. A format's library is loaded when its first file comes.
 *
 * @throws DocumentError only: the message names the file and what to do
 */
export async function readDocument(file: DocumentFile): Promise<ParsedDocument> {
  const { name } = file;
  // Some readers reject a Node Buffer or read the memory it shares.
  const bytes = file.bytes.constructor === Uint8Array ? file.bytes : new Uint8Array(file.bytes);
  try {
    if (bytes.length > limits.file) throw tooLargeError(name);
    const found = sniffFormat(name, bytes);
    const document = await readAs(name, bytes, found);
    if ('damaged' in found) tellOfCharacters(document, found);
    if (found.format === 'text') tellOfName(document, name);
    if (!hasText(document)) throw noTextError(name, document);
    assertShort(name, textsOf(document));
    return document;
  } catch (error) {
    throw error instanceof DocumentError ? error : corruptError(name, error);
  }
}

function tellOfCharacters(document: ParsedDocument, { damaged, cleaned }: DecodedText): void {
  if (damaged)
    document.formatFindings.push('Some bytes of the file are no letters; they stand as \uFFFD in the text.');
  const message = 'A control character, which shows nothing, was left out here.';
  const placed = cleaned.map((words) => ({ message, words }));
  if (placed.length > 0) document.placedFindings = [...(document.placedFindings ?? []), ...placed];
}

const documentsByName: Record<string, string> = {
  doc: 'Word',
  docx: 'Word',
  odt: 'OpenDocument',
  pdf: 'PDF',
  rtf: 'Rich Text',
};

/** A plain text of any name is read, but a name that promises something else may be of a file that was damaged on its way. */
function tellOfName(document: ParsedDocument, name: string): void {
  const ending = /\.([a-z][a-z\d]{0,9})$/i.exec(name)?.[1]?.toLowerCase() ?? 'txt';
  if (['txt', 'text', 'log', 'asc'].includes(ending)) return;
  const kind = Object.hasOwn(documentsByName, ending) ? documentsByName[ending] : undefined;
  document.formatFindings.push(
    kind
      ? `“${name}” is not a ${kind} document, although its name says so: it was read as text.`
      : `“${name}” is not of a kind that is imported (.docx, .odt, .pdf, .html, .md, .txt): it was read as text.`,
  );
}

async function readAs(name: string, bytes: Uint8Array, found: SniffedFormat): Promise<ParsedDocument> {
  switch (found.format) {
    case 'docx':
      return (await import('../formats/docx/readDocx.ts')).readDocx(name, found.zip);
    case 'odt': {
      const { readOdt, readFlatOdt } = await import('../formats/odt/readOdt.ts');
      return found.zip ? readOdt(name, found.zip) : readFlatOdt(name, bytes);
    }
    case 'pdf':
      return (await import('../formats/pdf/readPdf.ts')).readPdf(name, bytes);
    case 'html':
      return (await import('../formats/savedPage/readPage.ts')).readPage(found.text, name);
    case 'markdown':
      // Pictures may stand in it as text.
      assertShort(name, [found.text.replace(/base64,[\w+/=]+/g, '')]);
      return (await import('../formats/markdown/readMarkdown.ts')).readMarkdown(found.text, name);
    case 'text':
      assertShort(name, [found.text]);
      return (await import('../formats/text/readText.ts')).readText(found.text);
  }
}

/** @throws DocumentError `too-long` for more text than an article can have */
function assertShort(name: string, texts: Iterable<string>): void {
  let length = 0;
  let lines = 0;
  for (const text of texts) {
    length += text.length;
    for (const line of text.split('\n')) if (/\S/.test(line)) lines += 1;
    if (length > limits.text || lines > limits.lines) throw tooLongError(name);
  }
}

/** The texts of the paragraphs and cells. */
function* textsOf({ blocks, notes }: ParsedDocument): Generator<string> {
  for (const block of [...blocks, ...Object.values(notes).flat()]) {
    if (block.kind === 'paragraph') yield runText(block.runs);
    if (block.kind === 'table') for (const cell of block.rows.flat()) yield runText(cell);
  }
}

function hasText({ blocks, notes }: ParsedDocument): boolean {
  return [...blocks, ...Object.values(notes).flat()].some(
    (block) =>
      (block.kind === 'paragraph' && !block.margin && !areBlank(block.runs)) ||
      (block.kind === 'table' && block.rows.some((cells) => cells.some((runs) => !areBlank(runs)))),
  );
}

function noTextError(name: string, { blocks }: ParsedDocument): DocumentError {
  if (!blocks.some(({ kind }) => kind === 'image')) return emptyError(name);
  return new DocumentError(
    name,
    'scanned',
    `“${name}” has pictures but no text. If they are scanned pages, run text recognition (OCR) on them first and import the result.`,
  );
}
