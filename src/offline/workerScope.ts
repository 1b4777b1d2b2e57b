import type { ShellList } from './shellList.ts';

interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

/** A rule of the static routing API: who answers a request without the worker being started. */
interface RouterRule {
  condition: { urlPattern?: { pathname?: string; search?: string }; requestMode?: RequestMode };
  source: 'network' | 'fetch-event' | 'race-network-and-fetch-handler' | { cacheName: string };
}

interface InstallEvent extends ExtendableEvent {
  /** Chromium 123, Safari 27. */
  addRoutes?(rules: RouterRule[]): Promise<void>;
}

/** A request of a page that the worker may answer. */
export interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

interface MessageToWorker extends ExtendableEvent {
  readonly data: unknown;
}

/** As much of `ServiceWorkerGlobalScope` as is used here: TypeScript has its types or those of pages, not both. */
export interface WorkerScope {
  /** What to keep; the press writes it before the worker's code. */
  readonly shellList: ShellList;
  readonly location: { href: string; origin: string };
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install', listener: (event: InstallEvent) => void): void;
  addEventListener(type: 'activate', listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageToWorker) => void): void;
}
