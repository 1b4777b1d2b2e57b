import { tooLongError } from '../documentErrors.ts';
import { limits } from '../limits.ts';
import type { DocumentPicture, ParsedDocument } from '../parsedDocument.ts';
import { assertReadable } from './assertReadable.ts';
import { pdfDocument, type ReadPage } from './document/pdfDocument.ts';
import { ActualText } from './file/actualText.ts';
import { withPdf } from './file/openPdf.ts';
import { pdfPicturesOf } from './file/pdfPictures.ts';
import { RawObjects } from './file/rawObjects.ts';
import { linksByPage, pdfPageContent } from './pdfPageContent.ts';

/**
 * Reads a PDF with a text layer: paragraphs by the places of their lines, in the order of reading for either direction, with running
 * lines marked, footnotes, links, tables and pictures. A line's end inside a paragraph is kept as `\n`, a divided word's hyphen as
 * printed.
 *
 * @param name the file's name, for messages.
 * @throws DocumentError 'empty', 'encrypted', 'corrupt', 'too-large', 'too-long', 'scanned', 'unreadable' or 'wrong-order'.
 */
export function readPdf(name: string, bytes: Uint8Array): Promise<ParsedDocument> {
  return withPdf(name, bytes, async (pdf) => {
    const pages: ReadPage[] = [];
    let objects: RawObjects | undefined;
    let signs = 0;
    const raw = () => {
      objects ??= new RawObjects(bytes);
      return objects;
    };
    const links = await linksByPage(pdf);
    const actual = new ActualText(raw);
    const images: Record<string, DocumentPicture> = {};
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const content = await pdfPageContent(page, links.get(number) ?? [], (groups) =>
        actual.of(page.ref?.num, groups),
      );
      signs += content.signs;
      if (signs > limits.text) throw tooLongError(name);
      const pictures = await pdfPicturesOf(page, content.pictures, raw);
      Object.assign(images, pictures.images);
      pages.push({ ...content, found: pictures.found, lost: pictures.lost });
      page.cleanup();
    }
    assertReadable(name, pages);
    return pdfDocument(name, pages, images);
  });
}
