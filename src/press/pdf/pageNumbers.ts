import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib';

/**
 * How many pages a printed document has, and on which, counted from 1, each of its places is, by the place's name: the ids that links lead to (ISO 32000-1,
 * 12.3.2.3, named destinations as Chromium writes them).
 */
export async function pageNumbers(pdf: Uint8Array): Promise<{ pages: number; numbers: Map<string, number> }> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const pages = new Map(document.getPages().map(({ ref }, at) => [ref, at + 1]));
  const places = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  const numbers = new Map<string, number>();
  for (const [name] of places?.entries() ?? []) {
    const page = places?.lookupMaybe(name, PDFArray)?.get(0);
    const number = page instanceof PDFRef ? pages.get(page) : undefined;
    if (number !== undefined) numbers.set(name.decodeText(), number);
  }
  return { pages: pages.size, numbers };
}
