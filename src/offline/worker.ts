import { type WorkerMessage, workerFile } from '../library/worker/workerNames.ts';
import { Answers } from './answers.ts';
import { KeptAnswers } from './keptAnswers.ts';
import { ShellCache } from './shellCache.ts';
import type { WorkerScope } from './workerScope.ts';

// The service worker: keeps what the reader starts with, and answers from what the reader keeps where the line is cut. It
// is one classic script at the site's root; the press writes the list of files before it.

declare const self: WorkerScope;

const { shellList: list, registration } = self;
const { scope } = registration;
const base = new URL(scope).pathname;
const cache = new ShellCache(scope, list);
const publication = list.files.find(([path]) => path === 'content/publication.json');
const kept = new KeptAnswers(() => cache.find(publication));
const answers = new Answers(scope, list, cache, kept);

self.addEventListener('install', (event) => {
  const routes = event.addRoutes?.([
    // Online the worker need not even start. What is asked for as it is kept has a query.
    { condition: { urlPattern: { pathname: `${base}assets/*` } }, source: { cacheName: cache.name } },
    {
      condition: { urlPattern: { pathname: `${base}content/*.json`, search: '' } },
      source: 'network',
    },
    { condition: { requestMode: 'navigate' }, source: 'race-network-and-fetch-handler' },
  ]);
  event.waitUntil(
    Promise.all([
      // A browser with other rules than these goes without.
      routes?.catch(() => undefined),
      install(),
    ]),
  );
});

async function install(): Promise<void> {
  const { active } = registration;
  // What another site has left at this address must not go on answering.
  if (active && active.scriptURL !== new URL(workerFile, scope).href) await self.skipWaiting();
  try {
    await cache.fill();
  } catch (error) {
    if (!isFull(error)) throw error;
    await makeRoom();
  }
}

/**
 * There is no room. What the version before keeps goes first; if even that is not enough, this version takes over with nothing
 * kept, and the network answers: nobody stays with an old copy.
 */
async function makeRoom(): Promise<void> {
  await cache.empty();
  try {
    await cache.fill();
  } catch (error) {
    if (!isFull(error)) throw error;
    await cache.empty();
    await self.skipWaiting();
  }
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}

self.addEventListener('activate', (event) => {
  event.waitUntil(
    Promise.all([
      cache.tidy().catch(() => undefined),
      // Firefox shows its own error page where the preload fails, whatever the worker answers; an earlier version had turned it on.
      registration.navigationPreload?.disable().catch(() => undefined),
      self.clients.claim(),
    ]),
  );
});

self.addEventListener('fetch', (event) => {
  const answer = answers.to(event);
  if (answer !== undefined) event.respondWith(answer);
});

self.addEventListener('message', (event) => {
  const message = event.data as WorkerMessage;
  if (message?.kind === 'takeOver') event.waitUntil(self.skipWaiting());
  if (message?.kind === 'language')
    event.waitUntil(
      Promise.all([cache.fillLanguage(String(message.language)), keepSearch()]).catch(() => undefined),
    );
  if (message?.kind === 'taken') event.waitUntil(keepSearch().catch(() => undefined));
});

/** Whoever has articles here can search them without a line. */
async function keepSearch(): Promise<void> {
  if (await kept.keepsArticles()) await cache.fillSearch();
}
