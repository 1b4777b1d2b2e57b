import type { KeptAnswers } from './keptAnswers.ts';
import { isOwnPage } from './ownPages.ts';
import type { ShellCache } from './shellCache.ts';
import type { ShellEntry } from './shellList.ts';
import type { FetchEvent } from './workerScope.ts';

/** How long the network may leave a page unanswered before the shell is shown, in milliseconds: a dead line says nothing. */
const patience = 6_000;

/** What a host answers that cannot reach its own server. */
const unreachable = [502, 503, 504];

const pastCaches: readonly RequestCache[] = ['no-cache', 'no-store', 'reload'];

/** Who answers a request: the network alone, unless this says otherwise. */
export class Answers {
  readonly #scope: URL;
  readonly #shell: ShellEntry;
  readonly #cache: ShellCache;
  readonly #kept: KeptAnswers;

  /** @param scope the worker's, as an address with a slash at its end */
  constructor(scope: string, shell: ShellEntry, cache: ShellCache, kept: KeptAnswers) {
    this.#scope = new URL(scope);
    this.#shell = shell;
    this.#cache = cache;
    this.#kept = kept;
  }

  /** The answer to a request; undefined where it is none of the worker's business, and the browser goes its own way. */
  to({ request, preloadResponse }: FetchEvent): Promise<Response> | undefined {
    const { origin, pathname, search } = new URL(request.url);
    const scope = this.#scope;
    if (request.method !== 'GET' || origin !== scope.origin || !pathname.startsWith(scope.pathname)) return;
    const path = pathname.slice(scope.pathname.length);
    if (request.mode === 'navigate')
      return isOwnPage(`/${path}`) ? this.#page(request, preloadResponse) : undefined;
    // Who asks past every cache wants the host's own.
    if (path.startsWith('content/') && pastCaches.includes(request.cache)) return;
    if (path.startsWith('content/images/')) return this.#picture(request, path.slice('content/'.length));
    if (path.startsWith('content/'))
      return search === '?kept' ? this.#content(path.slice('content/'.length)) : undefined;
    const entry = this.#cache.entryOf(path);
    return entry && path.startsWith('assets/') ? this.#file(request, entry) : undefined;
  }

  /** From the network; where it does not answer, the shell, which shows what is kept. */
  async #page(request: Request, preloaded: Promise<Response | undefined> | undefined): Promise<Response> {
    let clock: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<undefined>((resolve) => {
      clock = setTimeout(() => resolve(undefined), patience);
    });
    const network = this.#load(request, preloaded);
    const answer = await Promise.race([network, late]).catch(() => undefined);
    clearTimeout(clock);
    if (answer && !unreachable.includes(answer.status)) return answer;
    return (await this.#shellPage()) ?? network;
  }

  async #load(request: Request, preloaded: Promise<Response | undefined> | undefined): Promise<Response> {
    return (await preloaded) ?? fetch(request);
  }

  /** The shell is no page on the host, so that no host moves it to another address. */
  async #shellPage(): Promise<Response | undefined> {
    const kept = await this.#cache.find(this.#shell);
    if (!kept) return undefined;
    const headers = new Headers(kept.headers);
    headers.set('content-type', 'text/html; charset=utf-8');
    for (const name of ['content-encoding', 'content-length']) headers.delete(name);
    return new Response(kept.body, { headers });
  }

  async #picture(request: Request, path: string): Promise<Response> {
    try {
      return await fetch(request);
    } catch (error) {
      const kept = await this.#kept.find(path);
      if (kept) return kept;
      throw error;
    }
  }

  /** What is kept; else what the network has. Lists are not mixed: their pages are counted from the oldest article that is kept. */
  async #content(path: string): Promise<Response> {
    const kept = await this.#kept.find(path);
    if (kept) return kept;
    const isArticle = path.startsWith('articles/');
    if (!isArticle && !(await this.#kept.isEmpty())) return Response.error();
    return fetch(`${this.#scope.href}content/${path}`);
  }

  async #file(request: Request, entry: ShellEntry): Promise<Response> {
    return (await this.#cache.find(entry)) ?? fetch(request);
  }
}
