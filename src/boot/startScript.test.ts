import { runInNewContext } from 'node:vm';
import { expect, test, vi } from 'vitest';
import { startScript } from './startScript.ts';

interface Page {
  connection?: { rtt: number; saveData: boolean };
  hidden?: boolean;
  /** Whether the built texts wait for another language. */
  waiting?: boolean;
  parsed?: boolean;
  /** Whether the host no longer has the entry. */
  gone?: boolean;
}

/** Runs the script in a page with a face, a library, the reader's code and the entry that is made on them. */
function open({ connection, hidden = false, waiting = false, parsed = true, gone = false }: Page) {
  const links = ['face', 'library', 'entry'].map((name) => ({
    name,
    rel: name === 'face' ? 'preload' : 'modulepreload',
    href: `/${name}`,
    media: 'not all',
  }));
  const asked = (selector: string) => links.filter((link) => selector.includes(`[rel=${link.rel}]`));
  const loaded: string[] = [];
  const listeners = new Map<string, ((event: object) => void)[]>();
  const addEventListener = (type: string, listener: (event: object) => void) =>
    listeners.set(type, [...(listeners.get(type) ?? []), listener]);
  const giveUp = vi.fn();
  const document = {
    hidden,
    giveUp,
    readyState: parsed ? 'interactive' : 'loading',
    documentElement: { dataset: waiting ? { waiting: '' } : {} },
    querySelectorAll: (selector: string) => asked(selector).filter(({ media }) => media === 'not all'),
    getElementById: () => links.find(({ name }) => name === 'entry'),
    addEventListener,
  };
  const failing = new Set(gone ? ['/library', '/entry'] : ['/library']);
  runInNewContext(startScript.replaceAll('import(', 'load('), {
    document,
    navigator: { connection },
    console: { error: () => {} },
    window: { addEventListener, requestIdleCallback: (work: () => void) => work() },
    load: (href: string) => {
      loaded.push(href);
      return failing.has(href) ? Promise.reject(new Error('gone')) : Promise.resolve();
    },
  });
  const happen = (type: string, onControl = false) => {
    const target = { closest: () => (onControl ? {} : null) };
    for (const listener of listeners.get(type) ?? []) listener({ target });
  };
  return {
    loaded,
    giveUp,
    happen,
    going: () => links.filter(({ media }) => media === 'all').map(({ name }) => name),
  };
}

test('fonts load with the page when they can arrive in time', () => {
  expect(open({}).going()).toEqual(['face']);
  expect(open({ connection: { rtt: 50, saveData: false } }).going()).toEqual(['face']);
  expect(open({ connection: { rtt: 150, saveData: false } }).going()).toEqual([]);
  expect(open({ connection: { rtt: 50, saveData: true } }).going()).toEqual([]);
});

test('code is fetched when the page is complete, and does not run', () => {
  const { happen, going, loaded } = open({});
  expect(going()).toEqual(['face']);
  happen('load');
  expect(going()).toEqual(['face', 'library', 'entry']);
  expect(loaded).toEqual([]);
});

test('a reader who saves data fetches no code before using it', () => {
  const { happen, going } = open({ connection: { rtt: 50, saveData: true } });
  happen('load');
  expect(going()).toEqual([]);
  happen('pointerdown', true);
  expect(going()).toEqual(['library', 'entry']);
});

test.each(['pointerover', 'pointerdown', 'focusin', 'click', 'change'])(
  'code runs once at a control’s %s, the entry last, whatever happened to the other chunks',
  async (type) => {
    const { happen, loaded } = open({});
    happen(type);
    expect(loaded, 'a touch that scrolls starts nothing').toEqual([]);
    happen(type, true);
    happen(type, true);
    await vi.waitFor(() => expect(loaded).toEqual(['/library', '/entry']));
  },
);

test.each<[string, Page]>([
  ['a tab that is not seen', { hidden: true }],
  ['built texts that wait for another language', { waiting: true }],
])('code runs at once for %s', async (_, page) => {
  const { loaded, going } = open(page);
  expect(going()).toContain('entry');
  await vi.waitFor(() => expect(loaded).toContain('/entry'));
});

test('code runs once the page is parsed', async () => {
  const { happen, loaded } = open({ parsed: false });
  happen('pointerdown', true);
  expect(loaded).toEqual([]);
  happen('DOMContentLoaded');
  await vi.waitFor(() => expect(loaded).toContain('/entry'));
});

test('where the code is gone, the browser gets what was pressed', async () => {
  const { happen, giveUp } = open({ gone: true });
  happen('pointerdown', true);
  await vi.waitFor(() => expect(giveUp).toHaveBeenCalledOnce());
});
