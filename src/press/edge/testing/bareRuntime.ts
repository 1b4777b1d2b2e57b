import { createContext, SourceTextModule } from 'node:vm';

/** What the platforms at the edge have in common (WinterTC's Minimum Common Web API), as far as the handler may need it. */
const common = {
  AbortController,
  AbortSignal,
  Headers,
  ReadableStream,
  Request,
  Response,
  TextDecoder,
  TextEncoder,
  URL,
  URLSearchParams,
  console,
  queueMicrotask,
};

/**
 * Runs a module where there is nothing of Node's: the language, the web's own globals and no more; no module can be
 * imported and no text run as code. As on Cloudflare, nothing may be fetched, waited for or drawn by lot before a request
 * has come. Needs `--experimental-vm-modules`.
 *
 * @param code an ECMAScript module
 * @returns what it exports
 * @throws whatever it needs that is not there, as the runtimes would
 */
export async function runBare(code: string): Promise<Record<string, unknown>> {
  let serving = false;
  const whenServing =
    <Rest extends unknown[], Result>(name: string, work: (...rest: Rest) => Result) =>
    (...rest: Rest): Result => {
      if (!serving) throw new Error(`${name} is used before any request`);
      return work(...rest);
    };
  const globals = {
    ...common,
    fetch: whenServing('fetch', fetch),
    setTimeout: whenServing('setTimeout', setTimeout),
    clearTimeout,
    crypto: {
      subtle: {
        digest: whenServing('crypto', (name: string, data: Uint8Array<ArrayBuffer>) =>
          crypto.subtle.digest(name, data),
        ),
      },
    },
  };
  const context = createContext(globals, { codeGeneration: { strings: false, wasm: false } });
  const module = new SourceTextModule(code, { context });
  await module.link((name) => {
    throw new Error(`${name} is imported, and there is nothing to import`);
  });
  await module.evaluate();
  serving = true;
  return module.namespace as Record<string, unknown>;
}
