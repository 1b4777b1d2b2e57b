import { runInNewContext } from 'node:vm';
import { expect, test, vi } from 'vitest';
import { startScript } from './startScript.ts';

interface Page {
  /** Its path, and what it asks for. */
  path?: string;
  connection?: { rtt: number };
  /** The reader’s settings, as the prepaint script has put them on the page. */
  set?: { saving?: ''; face?: string; starts?: '' };
  /** Whether the chrome’s face is among its fonts. */
  chromeFace?: boolean;
  hidden?: boolean;
  /** Whether the built texts wait for another language. */
  waiting?: boolean;
  parsed?: boolean;
  /** Whether the host no longer has the entry. */
  gone?: boolean;
}

/** Runs the script in a page with a face, a library, the reader's code and the entry that is made on them. */
function open({
  path = '/here',
  connection,
  set = {},
  chromeFace = false,
  hidden = false,
  waiting = false,
  parsed = true,
  gone = false,
}: Page) {
  const names = [...(chromeFace ? ['chrome'] : []), 'face', 'library', 'entry'];
  const changes: string[] = [];
  const links = names.map((name) => ({
    name,
    rel: name === 'face' || name === 'chrome' ? 'preload' : 'modulepreload',
    href: `/${name}`,
    own: 'not all',
    get media() {
      return this.own;
    },
    set media(media) {
      changes.push(name);
      this.own = media;
    },
  }));
  const asked = (selector: string) => links.filter((link) => selector.includes(`[rel=${link.rel}]`));
  const loaded: string[] = [];
  const ahead: string[] = [];
  const listeners = new Map<string, ((event: object) => void)[]>();
  const addEventListener = (type: string, listener: (event: object) => void) =>
    listeners.set(type, [...(listeners.get(type) ?? []), listener]);
  const document = {
    hidden,
    readyState: parsed ? 'interactive' : 'loading',
    documentElement: { dataset: { ...set, ...(waiting && { waiting: '' }) } },
    presses: [],
    head: { append: ({ rel, href }: { rel: string; href: string }) => ahead.push(`${rel} ${href}`) },
    createElement: () => ({}),
    querySelectorAll: (selector: string) => asked(selector).filter(({ media }) => media === 'not all'),
    getElementById: () => links.find(({ name }) => name === 'entry'),
    addEventListener,
  };
  const failing = new Set(gone ? ['/library', '/entry'] : ['/library']);
  runInNewContext(startScript.replaceAll('import(', 'load('), {
    document,
    navigator: { connection },
    console: { error: () => {} },
    location: new URL(path, 'https://www.example.org'),
    setTimeout: (work: (given: unknown) => void, _: number, given: unknown) => work(given),
    clearTimeout: () => {},
    window: { addEventListener, requestIdleCallback: () => {} },
    requestIdleCallback: (work: () => void) => work(),
    load: (href: string) => {
      loaded.push(href);
      return failing.has(href) ? Promise.reject(new Error('gone')) : Promise.resolve();
    },
  });
  const happen = (type: string, on?: 'control' | URL) => {
    const isAsked = (selector: string) => (selector === 'a[href]' ? on instanceof URL : on === 'control');
    const target = { closest: (selector: string) => (isAsked(selector) ? (on ?? null) : null) };
    for (const listener of listeners.get(type) ?? []) listener({ target });
    const own = Object.entries(document).find(([name]) => name === `on${type}`)?.[1];
    if (typeof own === 'function') (own as (event: object) => void)({ target });
  };
  return {
    loaded,
    ahead,
    happen,
    /** The links that were told to load, each time anew. */
    changes,
    going: () => links.filter(({ media }) => media === 'all').map(({ name }) => name),
  };
}

test('fonts load with the page when they can arrive in time', () => {
  expect(open({}).going()).toEqual(['face']);
  expect(open({ connection: { rtt: 50 } }).going()).toEqual(['face']);
  expect(open({ connection: { rtt: 150 } }).going()).toEqual([]);
});

test.each([
  ['naskh', ['chrome', 'face']],
  ['sans', ['chrome']],
  ['device', []],
])('of the fonts a page in «%s» loads %j', (face, fonts) => {
  expect(open({ set: { face }, chromeFace: true }).going()).toEqual(fonts);
});

test('code is fetched when the page is complete, and does not run', () => {
  const { happen, going, loaded } = open({});
  expect(going()).toEqual(['face']);
  happen('load');
  expect(going()).toEqual(['face', 'library', 'entry']);
  expect(loaded).toEqual([]);
});

test('no link is told to load twice, whenever the code is used', () => {
  const before = open({});
  before.happen('load');
  before.happen('pointerdown', 'control');
  const after = open({});
  after.happen('pointerdown', 'control');
  after.happen('load');
  for (const { changes } of [before, after]) expect(changes).toEqual(['face', 'library', 'entry']);
});

test('a topic that is named like a page of ours is a page like others', () => {
  for (const path of ['/topics/storage-in-old-kabul', '/authors/saved/'])
    expect(open({ path }).going()).toEqual(['face']);
});

test('a reader who saves data fetches no code before using it', () => {
  const { happen, going } = open({ set: { saving: '', face: 'device' } });
  happen('load');
  expect(going()).toEqual([]);
  happen('pointerdown', 'control');
  expect(going()).toEqual(['library', 'entry']);
});

test.each(['pointerover', 'pointerdown', 'focusin', 'click', 'change'])(
  'code runs once at a control’s %s, the entry last, whatever happened to the other chunks',
  async (type) => {
    const { happen, loaded } = open({});
    happen(type);
    expect(loaded, 'a touch of the text starts nothing').toEqual([]);
    happen(type, 'control');
    happen(type, 'control');
    await vi.waitFor(() => expect(loaded).toEqual(['/library', '/entry']));
  },
);

test.each<[string, Page]>([
  ['a tab that is not seen', { hidden: true }],
  ['built texts that wait for another language', { waiting: true }],
  ['a page of what the device keeps', { path: '/folder/saved/', set: { starts: '' } }],
  ['an address that asks for something', { path: '/here?q=kabul' }],
])('code runs at once for %s', async (_, page) => {
  const { loaded, going } = open(page);
  expect(going()).toContain('entry');
  await vi.waitFor(() => expect(loaded).toContain('/entry'));
});

test('code runs once the page is parsed', async () => {
  const { happen, loaded } = open({ parsed: false });
  happen('pointerdown', 'control');
  expect(loaded).toEqual([]);
  happen('DOMContentLoaded');
  await vi.waitFor(() => expect(loaded).toContain('/entry'));
});

test.each([
  ['the reader has begun to scroll', 'scroll'],
  ['a key is pressed', 'keydown'],
  ['words are chosen', 'selectionchange'],
  ['another tab has stored something', 'storage'],
])('code runs once %s', async (_, type) => {
  const { happen, loaded } = open({});
  happen(type);
  await vi.waitFor(() => expect(loaded).toEqual(['/library', '/entry']));
});

test.each<[string, string, Page, string[]]>([
  ['a link of the site is touched', 'https://www.example.org/there', {}, ['pointerdown']],
  ['a link of the site is rested on', 'https://www.example.org/there', {}, ['pointerover']],
])('where %s, its page is fetched ahead, once, and no code runs', (_, address, page, types) => {
  const { happen, ahead, loaded } = open(page);
  for (const type of [...types, ...types]) happen(type, new URL(address));
  expect(ahead).toEqual([`prefetch ${address}`]);
  expect(loaded).toEqual([]);
});

test.each<[string, string, Page]>([
  ['a place in the page', 'https://www.example.org/here#p2', {}],
  ['another site', 'https://www.example.com/there', {}],
  ['a page, by who saves data', 'https://www.example.org/there', { set: { saving: '', face: 'device' } }],
])('nothing is fetched ahead where a link to %s is rested on', (_, address, page) => {
  const { happen, ahead } = open(page);
  happen('pointerover', new URL(address));
  expect(ahead).toEqual([]);
});
