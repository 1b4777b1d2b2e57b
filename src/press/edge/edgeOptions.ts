/** Answers a request, as `fetch` does and as the platforms' bindings for static files do. */
export type Fetch = (request: Request) => Promise<Response>;

export interface EdgeOptions {
  /**
   * The address of the published folder (what `npm run build` writes into `dist/`): the archive is read from
   * `content/` below it, and files that are no pages are passed on from there.
   */
  archive?: string;
  /** The platform's own static files: asked first for what is no page and, without `archive`, for the archive too. */
  assets?: Fetch;
  /** Asks the archive; the platform's `fetch`, unless it wants to be told more, such as a backend's name. */
  fetch?: Fetch;
  /** How long a CDN may keep a page without asking, in seconds. */
  cdnSeconds?: number;
  /** How long the archive has for one file, in milliseconds. */
  timeout?: number;
  /** How large a file of the archive may be, in bytes. */
  maxBytes?: number;
  /** Told of every page that could not be made; the console, unless said otherwise. */
  report?: (error: unknown, request: Request) => void;
}

/** The options with nothing left open. */
export interface EdgeSettings extends Required<Omit<EdgeOptions, 'archive' | 'assets'>> {
  /** The address of the published folder, with a slash at its end. */
  folder: string;
  /** Whether the folder is a host's; else it is the platform's own files, by an address of no meaning. */
  hosted: boolean;
  /** Asks for a file of the archive. */
  read: Fetch;
  /** Asks for a file that is no page, at the address it was asked for. */
  assets: Fetch | undefined;
}

/** Named to the archive's host with each request (RFC 8586), so that a handler set before itself is found out. */
export const loopMark = 'aa-aa-reader';

/** @throws {TypeError} where nothing says where the archive lies, or what does is no http(s) address */
export function settingsOf(options: EdgeOptions, base: string): EdgeSettings {
  const { archive, assets } = options;
  if (archive === undefined && !assets) {
    throw new TypeError('The edge handler does not know where the archive is: set ARCHIVE to its address');
  }
  // A binding answers for whatever name it is asked by.
  const folder = new URL(archive?.replace(/\/*$/, '/') ?? `https://assets.invalid${base}`);
  if (!/^https?:$/.test(folder.protocol)) throw new TypeError(`${archive} is not an http(s) address`);
  const ask: Fetch = options.fetch ?? ((request) => fetch(request));
  return {
    fetch: ask,
    cdnSeconds: options.cdnSeconds ?? 300,
    timeout: options.timeout ?? 5000,
    maxBytes: options.maxBytes ?? 8_000_000,
    report: options.report ?? ((error, { url }) => console.error(`${url}:`, error)),
    folder: folder.href,
    hosted: archive !== undefined,
    read: archive === undefined && assets ? assets : ask,
    assets,
  };
}
