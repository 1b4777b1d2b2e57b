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
 * Runs a module without Node: the language and the web's globals only. No module can be
 * imported and no text run as code. As on Cloudflare, no fetch, timer or random number is allowed before a request
 * arrives. Needs `--experimental-vm-modules`.
 *
 * @param code an ECMAScript module
 * @returns what it exports
 * @throws for whatever it needs and lacks, as the runtimes would
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
