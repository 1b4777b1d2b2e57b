import type { Page } from 'playwright';
import type { PdfArguments } from './pdfArguments.ts';

/** How large the pages are, as the browser's print is told. */
export const papers = {
  a4: { format: 'A4' },
  letter: { format: 'Letter' },
  // In CSS pixels, as phones count: most are as wide and some are longer.
  phone: { width: '390px', height: '844px' },
} as const;

/**
 * Prints a built article as a browser's own print does, once every face and picture is there.
 *
 * @param address of the page
 * @param origin the publication's, which the sheet's links lead to
 * @returns a tagged PDF with an outline, its fonts embedded
 * @throws {Error} when the page does not open or its texts do not come
 */
export async function printSheet(
  page: Page,
  address: string,
  origin: string,
  paper: PdfArguments['paper'],
): Promise<Uint8Array> {
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  const answer = await page.goto(address);
  if (!answer?.ok()) throw new Error(`${address} answered ${answer?.status() ?? 'nothing'}`);
  // A page built in another language than its sheet's has its texts from code.
  await page.waitForFunction(() => !('waiting' in document.documentElement.dataset));
  await page.evaluate(readyToPrint, { paper, origin });
  return page.pdf({ ...papers[paper], tagged: true, outline: true });
}

/** Runs in the page: waits for what its sheet shows, and makes its links lead to the publication. A picture that does not come is printed as its words. */
export async function readyToPrint({ paper, origin }: { paper: string; origin: string }): Promise<void> {
  document.documentElement.dataset.sheetPaper = paper;
  for (const link of document.links) {
    const isPlace = link.getAttribute('href')?.startsWith('#');
    if (link.origin === location.origin && !isPlace) link.href = origin + link.pathname + link.hash;
  }
  const pictures = [...document.images].map((picture) => {
    picture.loading = 'eager';
    return picture.decode().catch(() => undefined);
  });
  await Promise.all(pictures);
  document.body.getBoundingClientRect();
  await document.fonts.ready;
}
