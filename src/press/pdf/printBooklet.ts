import { join } from 'node:path';
import type { Page } from 'playwright';
import { bookletAddress } from '../../contract/bookletAddress.ts';
import { defaultChromeLanguage } from '../../language/chromeLanguages.ts';
import { languageOf } from '../../language/languages.ts';
import { toDigits } from '../../language/numbers.ts';
import type { Chosen } from '../choice/chosenArticles.ts';
import { chosenAddress, chosenName } from '../choice/chosenList.ts';
import { serveFolder } from '../hosting/serveFolder.ts';
import { PrintableError } from '../system/PrintableError.ts';
import { writeWhole } from '../system/writeWhole.ts';
import { BrowserPages, openBrowser } from './browserPages.ts';
import { imposedPages } from './imposedPages.ts';
import { pageNumbers } from './pageNumbers.ts';
import type { PdfArguments } from './pdfArguments.ts';
import { withProperties } from './pdfProperties.ts';
import { papers, readyToPrint } from './printSheet.ts';

type Asked = Pick<PdfArguments, 'dir' | 'out' | 'paper' | 'section' | 'month' | 'impose'>;

/** How often the numbers in the contents may move what they count. */
const mostPasses = 4;

/** How long a booklet may take to be there, in milliseconds, and how much longer for each article. */
const patience = { start: 30_000, article: 2_000 };

/** A booklet on disk. */
export interface PrintedBooklet {
  file: string;
  bytes: number;
  /** Before two of them are laid on a side. */
  pages: number;
  articles: number;
  /** The ids of the articles that were named and are not in it: they have been retracted. */
  withdrawn: string[];
}

/**
 * Prints articles of a built site as one document, from the page that readers print it from; the page numbers in its contents are
 * read from a first print and stand in the second. The file is there when it is whole.
 *
 * @throws {PrintableError} where there is no browser, nothing to print, or an article that does not load
 */
export async function printBooklet(chosen: Chosen, asked: Asked): Promise<PrintedBooklet> {
  const { publication } = chosen;
  const articles = chosen.articles.filter(({ retraction }) => !retraction);
  const withdrawn = chosen.articles.flatMap(({ id, retraction }) => (retraction ? [id] : []));
  if (articles.length === 0)
    throw new PrintableError('All of these articles are withdrawn. Nothing was printed.');
  const browser = await openBrowser();
  const site = await serveFolder(asked.dir);
  try {
    const ids = articles.map(({ id }) => id);
    const place = chosenAddress(chosen, asked);
    const address = `${site.origin}${bookletAddress(place)}#${ids.join(',')}`;
    const printed = await new BrowserPages(browser).use(defaultChromeLanguage, (page) =>
      printCounted(page, address, { ids, place, origin: publication.origin, paper: asked.paper }),
    );
    const authors = [...new Set(articles.flatMap((article) => article.authors))];
    const date =
      ids
        .map((id) => id.slice(0, 10))
        .sort()
        .at(-1) ?? '';
    const pdf = await withProperties(printed.pdf, { ...printed, authors, date }, publication);
    const { direction } = languageOf(printed.language);
    const file = join(asked.out, `${fileName(chosen, asked)}.pdf`);
    const written = asked.impose ? await imposedPages(pdf, direction) : pdf;
    await writeWhole(file, written);
    return { file, bytes: written.length, pages: printed.pages, articles: ids.length, withdrawn };
  } finally {
    await browser.close();
    await site.close();
  }
}

/** What was printed on which paper, so that no file takes another's place. */
function fileName(chosen: Chosen, { section, month, paper, impose }: Asked): string {
  const parts = ['booklet', chosenName(chosen, { section, month })];
  if (paper !== 'a4') parts.push(paper);
  if (impose) parts.push('to-fold');
  return parts.join('-');
}

interface Counted {
  ids: readonly string[];
  /** The address of the list that it is called after. */
  place: string | undefined;
  origin: string;
  paper: PdfArguments['paper'];
}

/** Prints a booklet's page until the numbers in its contents are those of its pages. */
async function printCounted(page: Page, address: string, { ids, place, origin, paper }: Counted) {
  const timeout = patience.start + patience.article * ids.length;
  page.setDefaultTimeout(timeout);
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  const answer = await page.goto(address);
  if (!answer?.ok()) throw new Error(`${address} answered ${answer?.status() ?? 'nothing'}`);
  await page.waitForFunction(isReady);
  const missing = await page.evaluate(missingArticles, ids);
  if (missing.length > 0) throw new PrintableError(failureOf(missing, ids, place));
  await page.evaluate(readyToPrint, { paper, origin });
  const language = await page.evaluate(() => document.querySelector<HTMLElement>('.booklet')?.lang ?? '');
  const title = await page.evaluate(() => document.querySelector('.booklet h1')?.textContent ?? '');
  // As wide as numbers will be.
  let numbers = ids.map(() => '000');
  for (let pass = 1; pass <= mostPasses; pass += 1) {
    const shown = numbers.map((number) => toDigits(number, language));
    await page.evaluate(writeNumbers, Object.fromEntries(ids.map((id, at) => [id, shown[at] ?? ''])));
    const pdf = await page.pdf({ ...papers[paper], tagged: true, outline: true });
    const { pages, numbers: found } = await pageNumbers(pdf);
    const counted = ids.map((id) => String(found.get(id) ?? ''));
    if (counted.includes('')) throw new Error('The printed contents do not lead to every article.');
    if (counted.join() === numbers.join()) return { pdf, language, title, pages };
    numbers = counted;
  }
  throw new Error('The page numbers in the contents do not come to rest.');
}

/** Runs in the page: whether the booklet, its style and the letterhead are there, or something has failed. */
function isReady(): boolean {
  const tools = document.querySelector('.booklet-tools');
  if (tools?.querySelector('[role="alert"]')) return true;
  const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  const isWhole = document.querySelector('.booklet[data-whole] article') !== null;
  // Those that the page has within it are disabled.
  return (
    isWhole &&
    sheets.every(({ sheet, disabled }) => sheet || disabled) &&
    document.getElementById('letterhead') !== null
  );
}

/** Runs in the page: which articles it does not show, if it says that something did not load. */
function missingArticles(ids: readonly string[]): string[] {
  if (!document.querySelector('.booklet-tools [role="alert"]')) return [];
  return ids.filter((id) => !document.getElementById(id));
}

/** What the command says, whatever language the page speaks. */
function failureOf(missing: readonly string[], ids: readonly string[], place: string | undefined): string {
  if (missing.length === ids.length && place !== undefined)
    return `The list ${place} did not load from the built site. Nothing was printed; build the site again: npm run build`;
  return `These articles did not load from the built site, and nothing was printed:${missing.map((id) => `\n  ${id}`).join('')}`;
}

/** Runs in the page: writes the numbers into the contents. */
function writeNumbers(numbers: Record<string, string>): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-page-of]'))
    place.textContent = numbers[place.dataset.pageOf ?? ''] ?? '';
}
