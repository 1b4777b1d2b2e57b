import { runInNewContext } from 'node:vm';
import { expect, test, vi } from 'vitest';
import { startScript } from './startScript.ts';

interface Page {
  connection?: { rtt: number; saveData: boolean };
  hidden?: boolean;
  /** Whether the built texts wait for another language. */
  waiting?: boolean;
  /** Whether the browser reports its first frame. */
  reports?: boolean;
  parsed?: boolean;
}

/** Runs the script in a page with a face, a library, the reader's code and the entry that is made on them. */
function open({ connection, hidden = false, waiting = false, reports = true, parsed = true }: Page) {
  const links = ['face', 'library', 'entry'].map((name) => ({
    name,
    rel: name === 'face' ? 'preload' : 'modulepreload',
    href: `/${name}`,
    media: 'not all',
  }));
  const asked = (selector: string) => links.filter((link) => selector.includes(`[rel=${link.rel}]`));
  const loaded: string[] = [];
  const listeners: (() => void)[] = [];
  const timers: (() => void)[] = [];
  let paint = () => {};
  class PerformanceObserver {
    static supportedEntryTypes = reports ? ['paint'] : [];
    constructor(report: (list: { getEntriesByName: () => unknown[] }) => void) {
      paint = () => report({ getEntriesByName: () => [{}] });
    }
    observe() {}
  }
  const document = {
    hidden,
    readyState: parsed ? 'interactive' : 'loading',
    documentElement: { dataset: waiting ? { waiting: '' } : {} },
    querySelectorAll: (selector: string) => asked(selector).filter(({ media }) => media === 'not all'),
    getElementById: () => links.find(({ name }) => name === 'entry'),
    addEventListener: (_: string, listener: () => void) => listeners.push(listener),
  };
  runInNewContext(startScript.replaceAll('import(', 'load('), {
    document,
    navigator: { connection },
    window: { PerformanceObserver },
    setTimeout: (run: () => void) => timers.push(run),
    load: (href: string) => {
      loaded.push(href);
      return href === '/library' ? Promise.reject(new Error('gone')) : Promise.resolve();
    },
  });
  return {
    loaded,
    paint: () => paint(),
    parse: () => {
      for (const listener of listeners) listener();
    },
    outwait: () => {
      for (const timer of timers) timer();
    },
    going: () => links.filter(({ media }) => media === 'all').map(({ name }) => name),
  };
}

test('fonts load with the page when they can arrive in time', () => {
  expect(open({}).going()).toEqual(['face']);
  expect(open({ connection: { rtt: 50, saveData: false } }).going()).toEqual(['face']);
  expect(open({ connection: { rtt: 150, saveData: false } }).going()).toEqual([]);
  expect(open({ connection: { rtt: 50, saveData: true } }).going()).toEqual([]);
});

test('code loads once there is something to read, the entry last, whatever happened to the other chunks', async () => {
  const page = open({});
  expect(page.going()).toEqual(['face']);
  page.paint();
  page.paint();
  expect(page.going()).toEqual(['face', 'library', 'entry']);
  await vi.waitFor(() => expect(page.loaded).toEqual(['/library', '/entry']));
});

test.each<[string, Page]>([
  ['a tab that is not seen', { hidden: true }],
  ['built texts that wait for another language', { waiting: true }],
  ['a browser that does not report its first frame', { reports: false }],
])('code loads at once for %s', async (_, page) => {
  const { loaded, going } = open(page);
  expect(going()).toContain('entry');
  await vi.waitFor(() => expect(loaded).toContain('/entry'));
});

test('a late first frame does not hold the code back for ever', () => {
  const { outwait, going } = open({});
  outwait();
  expect(going()).toContain('entry');
});

test('code runs once the page is parsed', async () => {
  const page = open({ parsed: false });
  page.paint();
  expect(page.going()).toContain('entry');
  expect(page.loaded).toEqual([]);
  page.parse();
  await vi.waitFor(() => expect(page.loaded).toContain('/entry'));
});
