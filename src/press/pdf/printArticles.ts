import { join } from 'node:path';
import { articleAddress } from '../../contract/articlePath.ts';
import type { Article } from '../../contract/articleSchema.ts';
import { chromeOfSheet } from '../../language/late/chromeOfSheet.ts';
import type { Chosen } from '../choice/chosenArticles.ts';
import { serveFolder } from '../hosting/serveFolder.ts';
import { writeWhole } from '../system/writeWhole.ts';
import { BrowserPages, openBrowser } from './browserPages.ts';
import type { PdfArguments } from './pdfArguments.ts';
import { withProperties } from './pdfProperties.ts';
import { printSheet } from './printSheet.ts';

/** How many pages print at once: the browser and this process share a machine of two cores or more. */
const atOnce = 3;

/** The outcome of one article. */
export type Printed = { id: string; file: string; bytes: number } | { id: string; error: unknown };

/**
 * Prints articles of a built site, several at once, each into a file that is there when it is whole.
 *
 * @param report is told of each as it is done
 * @throws {PrintableError} where there is no browser
 */
export async function printArticles(
  { articles, publication }: Chosen,
  { dir, out, paper }: Pick<PdfArguments, 'dir' | 'out' | 'paper'>,
  report: (printed: Printed) => void,
): Promise<void> {
  const browser = await openBrowser();
  const site = await serveFolder(dir);
  const pages = new BrowserPages(browser);
  const printOne = async (article: Article): Promise<Printed> => {
    const { id } = article;
    try {
      const printed = await pages.use(chromeOfSheet(article.language), (page) =>
        printSheet(page, site.origin + articleAddress(id), publication.origin, paper),
      );
      const pdf = await withProperties(printed, article, publication);
      const file = join(out, paper === 'a4' ? `${id}.pdf` : `${id}-${paper}.pdf`);
      await writeWhole(file, pdf);
      return { id, file, bytes: pdf.length };
    } catch (error) {
      return { id, error };
    }
  };
  const rest = articles.values();
  const printRest = async () => {
    for (const article of rest) report(await printOne(article));
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, printRest));
  } finally {
    await browser.close();
    await site.close();
  }
}
