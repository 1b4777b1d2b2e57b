import { converted } from '../../test/desk/converted.ts';
import { flatDocument } from '../../test/desk/flatDocument.ts';
import type { LetterheadDocument } from '../../test/desk/letterheadDocument.ts';
import { composeArticle, type WrittenArticle } from '../archive/composeArticle.ts';
import { letterheadOfArticle } from './letterheadOfArticle.ts';
import { markdownOf, plainTextOf } from './plainDocument.ts';
import { savedPageOfArticle } from './savedPageOfArticle.ts';

/** A document to import: a file that is there, or the text of one. */
export type DocumentFile = { name: string } & (
  | { path: string; text?: never }
  | { path?: never; text: string }
);

const seed = 2;
/** How many of two hundred documents are of each format: as they are among the documents of public test sets. */
const parts = { docx: 68, pdf: 68, html: 33, odt: 18, md: 10, txt: 3 } as const;
type Format = keyof typeof parts;

const officeFormats = ['docx', 'odt', 'pdf'] as const;
const writers: Record<
  Exclude<Format, (typeof officeFormats)[number]>,
  (article: WrittenArticle, document: LetterheadDocument) => string
> = {
  html: savedPageOfArticle,
  md: (_, document) => markdownOf(document),
  txt: (_, document) => plainTextOf(document),
};

/** Documents of every format, mixed, each with an article of its own. Throws where LibreOffice is missing. */
export async function mixedFiles(count: number): Promise<DocumentFile[]> {
  const formats = Array.from({ length: count }, (_, at) => formatAt(at));
  const office = new Map(officeFormats.map((format) => [format, new Map<string, string>()]));
  const files: DocumentFile[] = [];
  for (const [at, format] of formats.entries()) {
    const article = composeArticle(at, seed);
    const document = letterheadOfArticle(article);
    if (isOffice(format)) office.get(format)?.set(document.name, flatDocument(document));
    else files.push({ name: `${document.name}.${format}`, text: writers[format](article, document) });
  }
  for (const [format, texts] of office)
    for (const [name, path] of await converted(texts, format))
      files.push({ name: `${name}.${format}`, path });
  return files.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function isOffice(format: Format): format is (typeof officeFormats)[number] {
  return officeFormats.some((one) => one === format);
}

/** Evenly spread: 67 has no factor in common with 200. */
function formatAt(at: number): Format {
  let place = (at * 67) % 200;
  for (const [format, part] of Object.entries(parts)) {
    if (place < part) return format as Format;
    place -= part;
  }
  return 'docx';
}
