import { Duplex, PDFDocument } from '@cantoo/pdf-lib';
import type { Direction } from '../../language/languages.ts';
import { sheetOrder } from './sheetOrder.ts';

/**
 * Lays the pages of a document on sheets as large as they, across: two on a side, each as small as half a sheet, in the order
 * of folding ({@link sheetOrder}). A printer that is asked turns the sheet on its short edge (ISO 32000-1, table 150). Tags, links and
 * outline stay behind: this file is for paper.
 *
 * @param pdf with pages of one size
 */
export async function imposedPages(pdf: Uint8Array, direction: Direction): Promise<Uint8Array> {
  const source = await PDFDocument.load(pdf, { updateMetadata: false });
  const folded = await PDFDocument.create({ updateMetadata: false });
  const pages = await folded.embedPages(source.getPages());
  const { width = 0, height = 0 } = pages[0] ?? {};
  const scale = Math.min(height / 2 / width, width / height);
  const [across, up] = [width * scale, height * scale];
  for (const side of sheetOrder(pages.length, direction)) {
    const sheet = folded.addPage([height, width]);
    for (const [half, number] of side.entries()) {
      const page = number === undefined ? undefined : pages[number - 1];
      if (!page) continue;
      const x = (height / 2) * half + (height / 2 - across) / 2;
      sheet.drawPage(page, { x, y: (width - up) / 2, width: across, height: up });
    }
  }
  const [title, author, creator] = [source.getTitle(), source.getAuthor(), source.getCreator()];
  const day = source.getCreationDate();
  if (title) folded.setTitle(title, { showInWindowTitleBar: true });
  if (author) folded.setAuthor(author);
  if (creator) folded.setCreator(creator);
  if (day) folded.setCreationDate(day);
  if (day) folded.setModificationDate(day);
  folded.catalog.getOrCreateViewerPreferences().setDuplex(Duplex.DuplexFlipShortEdge);
  return folded.save({ useObjectStreams: true });
}
