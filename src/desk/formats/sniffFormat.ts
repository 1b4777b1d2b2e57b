// biome-ignore-all lint/suspicious/noControlCharactersInRegex: the first bytes of files hold them

import { corruptError, emptyError, encryptedError, unknownTypeError } from './documentErrors.ts';
import { type DecodedText, decodeText } from './encoding/decodeText.ts';
import { openZip, type Zip } from './openZip.ts';

export type SniffedFormat =
  | { format: 'docx'; zip: Zip }
  | { format: 'odt'; zip?: Zip }
  | { format: 'pdf' }
  | ({ format: 'html' | 'markdown' | 'text' } & DecodedText);

const saveAs = 'Open it in a word processor, save it as .docx or .odt and import that.';
const notText = 'Import the document that its text was written in: .docx, .odt, .pdf, .html, .md or .txt.';

/** What files that we do not read begin with, as Latin-1. */
const magics: [RegExp, string, string][] = [
  [/^\{\\rtf/, 'a Rich Text (.rtf) document', saveAs],
  [
    /^\x89PNG|^\xff\xd8\xff|^GIF8|^BM.{4}\0\0\0\0|^II\*\0|^MM\0\*|^RIFF.{4}WEBP|^.{4}ftyp(?:hei[cfx]|mif1|avif)/s,
    'a picture and not a document',
    'Put the picture into the document that it belongs to, or have the text in it recognised (OCR).',
  ],
  [/^MZ.*\0|^\x7fELF|^\xcf\xfa\xed\xfe|^\xca\xfe\xba\xbe|^#!/s, 'a program and not a document', notText],
  [
    /^\x1f\x8b|^7z\xbc\xaf|^Rar!|^BZh|^\xfd7zXZ/,
    'a packed archive',
    'Unpack it and import the documents in it.',
  ],
  [
    /^ID3[\x02-\x04]|^OggS|^RIFF.{4}(?:WAVE|AVI )|^.{4}ftyp/s,
    'a sound or a film and not a document',
    notText,
  ],
  [/^%!PS/, 'a PostScript file', 'Save it as PDF and import that.'],
  [/^AT&TFORM/, 'a DjVu document', 'Save it as PDF with its text and import that.'],
];

/** What stands before a document's first element. A comment's end is looked for once, or many comments take for ever. */
const preamble = /^(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->).)*-->\s*)*/s;

/**
 * Finds out what a file is by its bytes. Its name counts only where the bytes are plain text (`.md`, `.html`).
 *
 * @throws DocumentError for what is empty, protected, broken or of a type that is not imported
 */
export function sniffFormat(name: string, bytes: Uint8Array): SniffedFormat {
  if (bytes.every((byte) => byte === 0)) throw emptyError(name);
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString('latin1');
  if (/^PK(?:\x03\x04|\x05\x06|\x07\x08)/.test(head)) return sniffZip(name, openZip(name, bytes));
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) throw oleError(name, bytes);
  for (const [pattern, what, advice] of magics)
    if (pattern.test(head)) throw unknownTypeError(name, what, advice);
  if (/^\s*%PDF-|%PDF-\d\.\d[\r\n]/.test(head)) return { format: 'pdf' };
  return sniffText(name, bytes);
}

function sniffZip(name: string, zip: Zip): SniffedFormat {
  const text = (part: string) => Buffer.from(zip.read(part) ?? []).toString('latin1');
  const has = (part: string) => zip.names.includes(part);
  const mimetype = has('mimetype') ? text('mimetype').trim() : '';
  if (/^application\/vnd\.oasis\.opendocument\.text(?:-template|-master)?$/.test(mimetype))
    return { format: 'odt', zip };
  if (mimetype.includes('opendocument.spreadsheet')) throw unknownTypeError(name, 'a spreadsheet', notText);
  if (mimetype.includes('opendocument.'))
    throw unknownTypeError(name, 'a presentation or a drawing', notText);
  if (mimetype.includes('epub'))
    throw unknownTypeError(name, 'an e-book (.epub)', 'Convert it to .docx or .odt and import that.');
  if (has('word/document.xml')) return { format: 'docx', zip };
  if (has('[Content_Types].xml')) {
    const types = text('[Content_Types].xml');
    if (/wordprocessingml\.(?:document|template)\.main|ms-word\.(?:document|template)/.test(types))
      return { format: 'docx', zip };
    if (types.includes('spreadsheetml')) throw unknownTypeError(name, 'a spreadsheet', notText);
    if (types.includes('presentationml')) throw unknownTypeError(name, 'a presentation', notText);
  }
  if (has('content.xml') && has('META-INF/manifest.xml')) return { format: 'odt', zip };
  if (zip.names.some((part) => part.endsWith('.iwa')))
    throw unknownTypeError(name, 'a Pages document', 'Export it from Pages as Word (.docx) and import that.');
  if (!zip.names.length) throw corruptError(name);
  throw unknownTypeError(
    name,
    'a zip archive and not a document',
    'Unpack it and import the documents in it.',
  );
}

/** The container of old Office files; a new one that is protected by a password is put into it too ([MS-OFFCRYPTO]). */
function oleError(name: string, bytes: Uint8Array) {
  const has = (entry: string) =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(entry, 0, 'utf16le');
  if (has('EncryptedPackage')) return encryptedError(name);
  if (has('WordDocument'))
    return unknownTypeError(
      name,
      'an old Word (.doc) document',
      'Open it in a word processor, save it as .docx and import that.',
    );
  return unknownTypeError(name, 'an old Office file and not a document', notText);
}

function sniffText(name: string, bytes: Uint8Array): SniffedFormat {
  const decoded = decodeText(bytes);
  if (!decoded) throw unknownTypeError(name, 'not readable text', notText);
  const { text } = decoded;
  if (!text.trim()) throw emptyError(name);
  const start = text.slice(0, 4096).trimStart();
  const root = start.replace(preamble, '');
  if (/^<office:document[\s>]/.test(root)) return { format: 'odt' };
  if (/^MIME-Version:|^(?:From|Message-ID|Received): .*\n/i.test(start) && /^Content-Type:/im.test(start))
    throw unknownTypeError(name, 'an email or a web archive (.mhtml)', saveAs);
  if (/^<(?:!doctype\s+html|html|head|body)[\s>]/i.test(root)) return { format: 'html', ...decoded };
  if (/^<\?(?:xml|mso-application)/.test(start) || /^<svg[\s>]/.test(start))
    throw unknownTypeError(name, 'an unknown kind of XML file', saveAs);
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (['html', 'htm', 'xhtml'].includes(extension)) return { format: 'html', ...decoded };
  if (['md', 'markdown', 'mdown'].includes(extension)) return { format: 'markdown', ...decoded };
  return { format: 'text', ...decoded };
}
