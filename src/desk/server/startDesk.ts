import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import type { Publication } from '../../contract/publicationSchema.ts';
import { issueLine } from '../../press/archive/issue.ts';
import { readPublication } from '../../press/archive/readArchive.ts';
import { mastheadText } from '../../press/fonts/mastheadText.ts';
import { PrintableError } from '../../press/system/PrintableError.ts';
import { terminalName } from '../../press/system/terminalText.ts';
import { today } from '../text/today.ts';
import { documentThreads } from '../threads/documentThreads.ts';
import { draftsFolder } from './archive/deskFolder.ts';
import { sweepParts } from './archive/sweepParts.ts';
import { builtApp } from './builtApp.ts';
import type { DeskContext } from './deskContext.ts';
import { deskServer } from './deskServer.ts';
import { DraftStore } from './draftStore.ts';
import { PublishedArticles } from './publishedArticles.ts';
import { SiteWork } from './site/siteWork.ts';

interface DeskOptions {
  /** The publication's folder, with `content/`. */
  publicDir: string;
  /** Where the site is built. */
  outDir: string;
  /** 0 for any free port. */
  port: number;
  /** The module that reads documents in threads. */
  worker: URL;
  tell: (words: string) => void;
}

/** Each may take its gigabyte, and the page sends two documents at a time. */
const mostThreads = 2;

/** The project's folder. */
const project = resolve(import.meta.dirname, '../../..');

/**
 * Starts the desk on this machine's loopback only, and removes what a killed one left half-written.
 *
 * @returns its address and a function to stop it
 * @throws {Error} with a plain message if the publication cannot be read or the port is taken
 */
export async function startDesk({ publicDir, outDir, port, worker, tell }: DeskOptions) {
  const root = join(publicDir, 'content');
  const publication = await requirePublication(root);
  sweepParts(root);
  const app = await builtApp(project, mastheadText(publication), () =>
    tell('Building the desk’s page: only when its code has changed …'),
  );
  const threads = documentThreads(worker, publication, mostThreads);
  const desk: DeskContext = {
    root,
    publication,
    drafts: new DraftStore(draftsFolder(root)),
    published: new PublishedArticles(root),
    readDocument: threads.read,
    today: () => today(),
    site: new SiteWork({ project, publicDir, outDir }),
  };
  const folders = { app, publicDir };
  const first = await listening(deskServer(desk, folders), port, '127.0.0.1');
  const own = (first.address() as AddressInfo).port;
  // `localhost` may be either; a machine without IPv6 has only the first.
  const second = await listening(deskServer(desk, folders), own, '::1').catch(() => undefined);
  return {
    address: `http://127.0.0.1:${own}/`,
    stop: async () => {
      await threads.close();
      await desk.site.close();
      for (const server of [first, second]) {
        server?.close();
        server?.closeAllConnections();
      }
    },
  };
}

async function requirePublication(root: string): Promise<Publication> {
  const { publication, issues } = await readPublication(root);
  if (publication) return publication;
  const lines = issues.map(issueLine).join('\n');
  throw new PrintableError(
    `${terminalName(root)}: the desk needs a publication’s folder (--public DIR).\n${lines}`,
  );
}

function listening(server: Server, port: number, host: string): Promise<Server> {
  return new Promise((done, refuse) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      refuse(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${port} is taken, perhaps by another desk. Choose another one with --port N.`)
          : error,
      );
    });
    server.listen(port, host, () => done(server));
  });
}
