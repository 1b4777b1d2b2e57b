import { request as ask, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { articlePath } from '../../../contract/articlePath.ts';
import { anArticle, aPublication } from '../../../testing/factories.ts';
import { folderOf } from '../../../testing/folderOf.ts';
import { type ImportDocument, tryImport } from '../../threads/tryImport.ts';
import type { DeskContext } from '../deskContext.ts';
import { deskServer } from '../deskServer.ts';
import { DraftStore } from '../draftStore.ts';
import { PublishedArticles } from '../publishedArticles.ts';
import { SiteWork } from '../site/siteWork.ts';
import { plainImporter } from './plainImporter.ts';

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: each test knows what it asked for
  json: any;
}

/** A desk with its own archive of the given articles and a page of one line. It closes when the test is over. */
export async function aDesk(
  articles = [anArticle()],
  importDocument: ImportDocument = plainImporter,
  readDocument?: DeskContext['readDocument'],
) {
  const folder = await folderOf({
    ...Object.fromEntries(articles.map((article) => [`public/content/${articlePath(article.id)}`, article])),
    'page/index.html': '<!doctype html><title>The desk</title>',
    'page/assets/a-1.js': 'a();',
    'secret.txt': 'secret',
  });
  const root = join(folder, 'public/content');
  const server = deskServer(
    {
      root,
      publication: aPublication(),
      drafts: new DraftStore(join(root, '.desk/page')),
      published: new PublishedArticles(root),
      readDocument:
        readDocument ?? ((source, options) => tryImport(source, importDocument, aPublication(), options)),
      today: () => '2026-05-06',
      site: new SiteWork({
        project: folder,
        publicDir: join(folder, 'public'),
        outDir: join(folder, 'dist'),
      }),
    },
    { app: join(folder, 'page'), publicDir: join(folder, 'public') },
  );
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;

  const send = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
    new Promise<Answer>((done, refuse) => {
      const isRaw = typeof body === 'string' || body instanceof Uint8Array;
      const type = isRaw ? 'application/octet-stream' : 'application/json';
      const request = ask(
        {
          host: '127.0.0.1',
          port,
          method,
          path,
          headers: {
            'sec-fetch-site': 'same-origin',
            ...(body !== undefined && { 'content-type': type }),
            ...headers,
          },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () => {
            const text = Buffer.concat(chunks).toString();
            const isJson = response.headers['content-type']?.includes('json');
            done({
              status: response.statusCode ?? 0,
              headers: response.headers,
              text,
              json: isJson && JSON.parse(text),
            });
          });
        },
      );
      request.on('error', refuse);
      request.end(isRaw || body === undefined ? body : JSON.stringify(body));
    });

  const draft = async (key: string) => (await send('GET', `/api/drafts/${key}`)).json;
  return {
    root,
    port,
    file: (id: string) => join(root, articlePath(id)),
    send,
    draft,
    /** The draft of a document of this text. */
    upload: async (text: string) =>
      draft((await send('POST', '/api/documents?name=road.txt', text)).json.key),
    /** The draft of a published article. */
    open: async (id: string, facts: object = {}) =>
      draft((await send('POST', '/api/articles', { id, ...facts })).json.key),
    save: (key: string, revision: number, article: object) =>
      send('PUT', `/api/drafts/${key}`, { revision, article }),
    publish: (key: string, revision: number, facts: object = {}) =>
      send('POST', `/api/drafts/${key}/publish`, { revision, ...facts }),
  };
}
