import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { BrowserContext } from '@playwright/test';

const folder = dirname(createRequire(import.meta.url).resolve('foliate-js/view.js'));

/** What another reading system makes of a book. */
export interface OpenedBook {
  /** Which way its pages turn. */
  direction: string;
  title: string;
  /** The titles of its contents. */
  contents: string[];
  /** The documents in order: their text, the direction of their `html`, and how far anything stands out of a column. */
  documents: {
    text: string;
    direction: string;
    excess: number;
    pages: number;
    pictures: number;
    lost: number;
  }[];
  /** The first note that opened in place. */
  note: string;
  /** Where the reader is after pressing on the left side of the first page: a later document, if pages turn to the left. */
  afterLeft: number;
}

interface FoliateView extends HTMLElement {
  book: { dir: string; metadata: { title: unknown }; toc: { label: string }[]; sections: unknown[] };
  renderer: HTMLElement & { pages: number };
  lastLocation: { section: { current: number } };
  open: (file: File) => Promise<void>;
  goTo: (target: number) => Promise<void>;
  goLeft: () => Promise<void>;
}

/**
 * Opens a book in a reading system that is not ours (foliate-js), in a page of its own: it warns of its own
 * frames on the console.
 *
 * @param origin of the page's host, which is not asked
 */
export async function openElsewhere(
  context: BrowserContext,
  book: Buffer,
  origin: string,
): Promise<OpenedBook> {
  const page = await context.newPage();
  await page.route(`${origin}/elsewhere/**`, async (route) => {
    const path = new URL(route.request().url()).pathname.replace('/elsewhere/', '');
    if (path === 'page')
      await route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Book</title>' });
    else if (path === 'book.epub') await route.fulfill({ body: book });
    else await route.fulfill({ path: join(folder, path), contentType: 'text/javascript' });
  });
  await page.goto(`${origin}/elsewhere/page`);
  return page.evaluate(readAll);
}

/** Runs in the page. */
async function readAll(): Promise<OpenedBook> {
  const module = (name: string): Promise<Record<string, unknown>> => import(`/elsewhere/${name}`);
  await module('view.js');
  const { FootnoteHandler } = (await module('footnotes.js')) as {
    FootnoteHandler: new () => EventTarget & {
      handle: (book: unknown, event: Event) => Promise<void> | undefined;
    };
  };
  const view = document.createElement('foliate-view') as FoliateView;
  view.style.cssText = 'display:block;inline-size:100vw;block-size:90vh';
  document.body.style.margin = '0';
  document.body.append(view);
  const file = await (await fetch('/elsewhere/book.epub')).blob();
  let shown: Document | undefined;
  view.addEventListener('load', (event) => {
    shown = (event as CustomEvent<{ doc: Document }>).detail.doc;
  });
  await view.open(new File([file], 'book.epub'));

  const notes = new FootnoteHandler();
  const noteShown = new Promise<string>((resolve) => {
    notes.addEventListener('render', (event) => {
      const { view: note } = (event as CustomEvent<{ view: FoliateView }>).detail;
      const { doc } =
        (note.renderer as unknown as { getContents: () => { doc: Document }[] }).getContents()[0] ?? {};
      resolve(doc?.body.textContent ?? '');
    });
    notes.addEventListener('before-render', (event) => {
      const { view: note } = (event as CustomEvent<{ view: HTMLElement }>).detail;
      document.body.append(note);
    });
  });
  view.addEventListener('link', (event) => void notes.handle(view.book, event));

  const documents: OpenedBook['documents'] = [];
  let note = '';
  for (let at = 0; at < view.book.sections.length; at += 1) {
    await view.goTo(at);
    const doc = shown;
    if (!doc) throw new Error(`Nothing was shown of document ${at}.`);
    await doc.fonts.ready;
    const body = doc.body.getBoundingClientRect();
    const column = Number.parseFloat(getComputedStyle(doc.documentElement).columnWidth);
    const widths = [...doc.querySelectorAll('table, figure, p, li, h1, img')].map((one) =>
      Math.max(...[...one.getClientRects()].map(({ width }) => width), 0),
    );
    const images = [...doc.images];
    documents.push({
      text: doc.body.textContent ?? '',
      direction: doc.documentElement.dir,
      excess: Math.max(0, ...widths) - (column || body.width),
      pages: view.renderer.pages,
      pictures: images.length,
      lost: images.filter((image) => image.naturalWidth === 0).length,
    });
    const reference = note === '' ? doc.querySelector<HTMLElement>('[role=doc-noteref]') : null;
    if (reference) {
      reference.click();
      note = await noteShown;
    }
  }
  await view.goTo(0);
  await view.goLeft();
  const { metadata, dir, toc } = view.book;
  return {
    direction: dir,
    title:
      typeof metadata.title === 'string'
        ? metadata.title
        : String(Object.values(metadata.title as object)[0]),
    contents: toc.map(({ label }) => label.trim()),
    documents,
    note,
    afterLeft: view.lastLocation.section.current,
  };
}
