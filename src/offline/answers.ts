import type { KeptAnswers } from './keptAnswers.ts';
import { isOwnPage } from './ownPages.ts';
import { contentLinks, pageStart } from './pageStart.ts';
import type { ShellCache } from './shellCache.ts';
import { rootMark, type ShellEntry, type ShellList, startMark } from './shellList.ts';
import type { FetchEvent } from './workerScope.ts';

/**
 * How long the network may leave a page unanswered before the shell is shown, in milliseconds: a dead line says nothing. Less for
 * an article that is kept.
 */
const patience = { page: 6_000, kept: 2_000 };

/** What a host answers that cannot reach its own server. */
const unreachable = [502, 503, 504];

const pastCaches: readonly RequestCache[] = ['no-cache', 'no-store', 'reload'];

/** Who answers a request: the network alone, unless this says otherwise. */
export class Answers {
  readonly #scope: URL;
  readonly #list: ShellList;
  readonly #cache: ShellCache;
  readonly #kept: KeptAnswers;

  /** @param scope the worker's, as an address with a slash at its end */
  constructor(scope: string, list: ShellList, cache: ShellCache, kept: KeptAnswers) {
    this.#scope = new URL(scope);
    this.#list = list;
    this.#cache = cache;
    this.#kept = kept;
  }

  /** The answer to a request; undefined where it is none of the worker's business, and the browser goes its own way. */
  to({ request }: FetchEvent): Promise<Response> | undefined {
    const { origin, pathname, search } = new URL(request.url);
    const scope = this.#scope;
    if (request.method !== 'GET' || origin !== scope.origin || !pathname.startsWith(scope.pathname)) return;
    const path = pathname.slice(scope.pathname.length);
    if (request.mode === 'navigate') return isOwnPage(`/${path}`) ? this.#page(path, request) : undefined;
    // Who asks past every cache wants the host's own.
    if (path.startsWith('content/') && pastCaches.includes(request.cache)) return;
    if (path.startsWith('content/images/')) return this.#picture(request, path.slice('content/'.length));
    if (path.startsWith('content/audio/')) return this.#recording(request, path.slice('content/'.length));
    if (path.startsWith('content/'))
      return search === '?kept' ? this.#content(path.slice('content/'.length)) : undefined;
    const entry = this.#cache.entryOf(path);
    return entry && path.startsWith('assets/') ? this.#file(request, entry) : undefined;
  }

  /** From the network; where it does not answer, or the device knows of none, the shell, which shows what is kept. */
  async #page(path: string, request: Request): Promise<Response> {
    if (!navigator.onLine) {
      const page = await this.#shellPage(path);
      if (page) return page;
    }
    const clocks: ReturnType<typeof setTimeout>[] = [];
    const late = new Promise<undefined>((resolve) => {
      const giveUp = () => resolve(undefined);
      const lookForKept = async () => (await this.#isKeptArticle(path)) && giveUp();
      clocks.push(setTimeout(lookForKept, patience.kept), setTimeout(giveUp, patience.page));
    });
    const network = fetch(request);
    const answer = await Promise.race([network, late]).catch(() => undefined);
    clocks.forEach(clearTimeout);
    if (answer && !unreachable.includes(answer.status)) return answer;
    return (await this.#shellPage(path)) ?? network;
  }

  async #isKeptArticle(path: string): Promise<boolean> {
    const article = pageStart(path)?.content.find((one) => one.startsWith('articles/'));
    return article !== undefined && (await this.#kept.find(article)) !== undefined;
  }

  /**
   * The shell with links to what the page of the path begins with: data and code load together, before any code runs. It is no
   * page on the host, so that no host moves it to another address.
   */
  async #shellPage(path: string): Promise<Response | undefined> {
    const kept = await this.#cache.find(this.#list.shell);
    if (!kept) return undefined;
    const text = await kept.text();
    const links = await this.#startLinks(path);
    const headers = new Headers(kept.headers);
    headers.set('content-type', 'text/html; charset=utf-8');
    for (const name of ['content-encoding', 'content-length']) headers.delete(name);
    // By the address as it is asked for: a policy names the fonts' style as it stands at each depth.
    const root = '../'.repeat(path.split('/').length - 1) || './';
    return new Response(text.replace(startMark, () => links).replaceAll(rootMark, root), { headers });
  }

  async #startLinks(path: string): Promise<string> {
    const start = pageStart(path);
    if (!start) return '';
    const dictionary = await this.#cache.dictionary();
    const words = dictionary ? `<link rel="modulepreload" href="${rootMark}${dictionary}">` : '';
    return contentLinks(start, rootMark) + words + this.#list.starts[start.kind];
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

  /** What is kept first: a recording is large. Players ask for parts, and some play nothing that is not given in parts. */
  async #recording(request: Request, path: string): Promise<Response> {
    return (await this.#kept.findRecording(path, request.headers.get('range'))) ?? fetch(request);
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
