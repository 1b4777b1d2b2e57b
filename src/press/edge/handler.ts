import { edgeHandler } from './edgeHandler.ts';
import type { EdgeOptions, Fetch } from './edgeOptions.ts';
import type { EdgeShell } from './edgeShell.ts';

/** The built reader, and the archive's default address: filled in by `npm run build:edge`. */
declare const builtShell: EdgeShell;
declare const builtArchive: string | undefined;

/** What Cloudflare passes with each request. */
interface Bindings {
  BASE?: string;
  ARCHIVE?: string;
  ASSETS?: { fetch: Fetch };
  CDN_SECONDS?: string;
}

/** The handler of this site, for an entry of your own. */
export function createHandler(options: EdgeOptions = {}): (request: Request) => Promise<Response> {
  return edgeHandler(
    builtShell,
    builtArchive === undefined ? options : { archive: builtArchive, ...options },
  );
}

let handler: ReturnType<typeof createHandler> | undefined;

/** The module form that Cloudflare Workers, Deno and Bun serve directly. */
export default {
  fetch(request: Request, bindings: Bindings = {}): Promise<Response> {
    handler ??= createHandler(optionsFrom(bindings));
    return handler(request);
  },
};

function optionsFrom({ BASE, ARCHIVE, ASSETS, CDN_SECONDS }: Bindings): EdgeOptions {
  return {
    ...(BASE && { base: BASE }),
    ...(ARCHIVE && { archive: ARCHIVE }),
    ...(ASSETS && { assets: (request: Request) => ASSETS.fetch(request) }),
    ...(CDN_SECONDS && { cdnSeconds: Number(CDN_SECONDS) }),
  };
}
