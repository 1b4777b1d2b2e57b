import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { ListItem } from '../../../contract/listSchema.ts';
import {
  aListPage,
  anArchive,
  anArticle,
  anItem,
  aPublication,
  someItems,
} from '../../../testing/factories.ts';
import { openServer } from '../../../testing/openServer.ts';
import { edgeHandler } from '../edgeHandler.ts';
import type { EdgeOptions } from '../edgeOptions.ts';
import type { EdgeShell } from '../edgeShell.ts';

/** A built reader as the handler sees it; each preload names its page. */
export const shell: EdgeShell = {
  template:
    '<!doctype html><html lang="fa-AF" dir="rtl"><head><!--head--></head><body><div id="reader"></div></body></html>',
  preloads: {
    front: { links: '<link rel="preload" href="/arriving.woff2">', sheets: ['/lists.css'] },
    article: {
      links: '<link rel="preload" href="/everywhere.woff2"><link rel="modulepreload" href="/article.js">',
      sheets: ['/article.css'],
    },
    list: {
      links: '<link rel="preload" href="/everywhere.woff2"><link rel="modulepreload" href="/list.js">',
      sheets: ['/lists.css'],
    },
    about: { links: '<link rel="preload" href="/arriving.woff2">', sheets: ['/lists.css'] },
    other: { links: '<link rel="preload" href="/everywhere.woff2">', sheets: ['/lists.css'] },
  },
  sheets: {
    '/lists.css': '<style data-href="/lists.css">ul{}</style>',
    '/article.css': '<style data-href="/article.css">h1{}</style>',
  },
  inline: { scripts: ["'sha256-abc='"], styles: ["'sha256-def='"] },
  connected: ['https://mirror.example'],
};

const dari = { id: '2026-01-03-yak', language: 'fa-AF', title: 'نوشتهٔ یکم' };
const persian = anArticle({ ...dari, body: ['یک بند.'] });
const english = anArticle({ body: ['A paragraph of the article.'] });
const items: ListItem[] = [
  anItem({ ...dari, _aaaa: { section: 'dari', words: 2 } }),
  ...someItems(58, { language: 'de' }),
  anItem(),
];

/** The published folder of a publication of sixty articles, two of them whole: paths to texts or JSON. */
export function aFolder(): Record<string, unknown> {
  const european = items.slice(1);
  return {
    'content/publication.json': aPublication(),
    'content/archive.json': anArchive({ all: 60, 'sections/dari': 1, 'sections/european-languages': 59 }),
    'content/trust.json': { policies: { corrections: '/about/corrections' } },
    'content/policies/corrections.json': { en: ['We say what was wrong.'] },
    'content/lists/front/1.json': aListPage(items.slice(0, 3)),
    'content/lists/all/1.json': aListPage(items.slice(36)),
    'content/lists/all/2.json': aListPage(items.slice(12, 36)),
    'content/lists/all/3.json': aListPage(items.slice(0, 12)),
    'content/lists/sections/dari/1.json': aListPage(items.slice(0, 1)),
    'content/lists/sections/european-languages/1.json': aListPage(european.slice(35)),
    'content/lists/sections/european-languages/2.json': aListPage(european.slice(11, 35)),
    'content/lists/sections/european-languages/3.json': aListPage(european.slice(0, 11)),
    'content/articles/2026/2026-01-02-an-article.json': english,
    'content/articles/2026/2026-01-03-yak.json': persian,
    'content/around/2026/2026-01-02-an-article.json': { versions: [] },
    'content/around/2026/2026-01-03-yak.json': { versions: [] },
    'feed.xml': '<feed/>',
    'assets/a.js': 'export const a = 1;',
  };
}

export interface ServedFixture {
  /** The folder's address. */
  address: string;
  /** The paths that were requested, in order. */
  asked: string[];
  /** The headers of the last request. */
  headers: IncomingMessage['headers'];
  files: Record<string, unknown>;
  /** Paths with another answer. */
  instead: Map<string, (response: ServerResponse) => void>;
}

/** Serves a folder on loopback, below `/published/`, until the test ends. */
export async function serveFixture(files = aFolder()): Promise<ServedFixture> {
  const served: ServedFixture = { address: '', asked: [], headers: {}, files, instead: new Map() };
  const server = createServer((request, response) => {
    const path = (request.url ?? '').replace('/published/', '');
    served.asked.push(path);
    served.headers = request.headers;
    const other = served.instead.get(path);
    if (other) return other(response);
    const file = files[path];
    if (file === undefined) return void response.writeHead(404).end('not here');
    const text = typeof file === 'string' ? file : JSON.stringify(file);
    const held = request.headers['if-none-match'] === '"1"';
    const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
    if (held) return void response.writeHead(304, { etag: '"1"' }).end();
    if (range) {
      const [from, to] = [Number(range[1]), Number(range[2])];
      const headers = { 'content-range': `bytes ${from}-${to}/${text.length}`, etag: '"1"' };
      return void response.writeHead(206, headers).end(text.slice(from, to + 1));
    }
    response.writeHead(200, { etag: '"1"', 'set-cookie': 'a=b', 'content-type': 'text/plain' }).end(text);
  });
  served.address = `http://127.0.0.1:${await openServer(server)}/published/`;
  return served;
}

/** A handler over such a folder, and a function to request a path. */
export async function aHandler(options: EdgeOptions = {}, where = shell) {
  const folder = await serveFixture();
  const reported: unknown[] = [];
  const report = (error: unknown) => void reported.push(error);
  const handler = edgeHandler(where, { archive: folder.address, report, ...options });
  const ask = (path: string, init?: RequestInit) =>
    handler(new Request(`https://www.example.org${path}`, init));
  return { ask, folder, reported };
}
