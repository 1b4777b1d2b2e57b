import { join } from 'node:path';
import type { Page } from 'playwright';
import { bookletAddress } from '../../contract/bookletAddress.ts';
import { listAddress, monthKey, sectionList } from '../../contract/lists.ts';
import { defaultChromeLanguage } from '../../language/chromeLanguages.ts';
import { languageOf } from '../../language/languages.ts';
import { toDigits } from '../../language/numbers.ts';
import type { Chosen } from '../choice/chosenArticles.ts';
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
}

/**
 * Prints articles of a built site as one document, from the page that readers print it from; the page numbers in its contents are
 * read from a first print and stand in the second. The file is there when it is whole.
 *
 * @throws {PrintableError} where there is no browser, or nothing to print
 */
export async function printBooklet(chosen: Chosen, asked: Asked): Promise<PrintedBooklet> {
  const { publication } = chosen;
  const articles = chosen.articles.filter(({ retraction }) => !retraction);
  if (articles.length === 0)
    throw new PrintableError('All of these articles are withdrawn. Nothing was printed.');
  const browser = await openBrowser();
  const site = await serveFolder(asked.dir);
  try {
    const ids = articles.map(({ id }) => id);
    const address = `${site.origin}${bookletAddress(placeOf(chosen, asked))}#${ids.join(',')}`;
    const printed = await new BrowserPages(browser).use(defaultChromeLanguage, (page) =>
      printCounted(page, address, { ids, origin: publication.origin, paper: asked.paper }),
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
    return { file, bytes: written.length, pages: printed.pages, articles: ids.length };
  } finally {
    await browser.close();
    await site.close();
  }
}

/** The list whose name it has: an author's, a month's, a section's; single articles are of none. */
function placeOf({ list }: Chosen, { section, month }: Asked): string | undefined {
  const [year, digits] = (month ?? '').split('-').map(Number);
  if (list !== undefined) return listAddress(list);
  if (year !== undefined && digits !== undefined) return listAddress(monthKey({ year, month: digits }));
  return section === undefined ? undefined : listAddress(sectionList(section));
}

function fileName({ list }: Chosen, { section, month, paper, impose }: Asked): string {
  const parts = ['booklet', list?.replace('authors/', ''), section, month];
  if (paper === 'phone') parts.push('phone');
  if (impose) parts.push('to-fold');
  return parts.filter(Boolean).join('-');
}

interface Counted {
  ids: readonly string[];
  origin: string;
  paper: PdfArguments['paper'];
}

/** Prints a booklet's page until the numbers in its contents are those of its pages. */
async function printCounted(page: Page, address: string, { ids, origin, paper }: Counted) {
  const timeout = patience.start + patience.article * ids.length;
  page.setDefaultTimeout(timeout);
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  const answer = await page.goto(address);
  if (!answer?.ok()) throw new Error(`${address} answered ${answer?.status() ?? 'nothing'}`);
  await page.waitForFunction(isReady);
  const failure = await page.evaluate(
    () => document.querySelector('.booklet-tools [role="alert"]')?.textContent,
  );
  if (failure) throw new Error(failure);
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

/** Runs in the page: writes the numbers into the contents. */
function writeNumbers(numbers: Record<string, string>): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-page-of]'))
    place.textContent = numbers[place.dataset.pageOf ?? ''] ?? '';
}
