/** Answers a request, as `fetch` does and as the platforms' bindings for static files do. */
export type Fetch = (request: Request) => Promise<Response>;

export interface EdgeOptions {
  /** The path that the site stands at, with a slash at both ends: `/` by default, or `/folder/`. */
  base?: string;
  /**
   * The address of the published folder (what `npm run build` writes into `dist/`): the archive is read from
   * `content/` below it, and files that are not pages are passed on from there.
   */
  archive?: string;
  /** The platform's own static files: read first for files that are not pages and, without `archive`, for the archive too. */
  assets?: Fetch;
  /** Requests the archive; the platform's `fetch`, unless that needs more, such as a backend's name. */
  fetch?: Fetch;
  /** How long a CDN may keep a page without revalidating, in seconds. */
  cdnSeconds?: number;
  /** Time limit for one file of the archive, in milliseconds. */
  timeout?: number;
  /** Size limit for one file of the archive, in bytes. */
  maxBytes?: number;
  /** Called with every error of a page; writes to the console by default. */
  report?: (error: unknown, request: Request) => void;
}

/** The options with their defaults. */
export interface EdgeSettings extends Required<Omit<EdgeOptions, 'archive' | 'assets'>> {
  /** The address of the published folder, with a slash at its end. */
  folder: string;
  /** Whether the folder is on a host; otherwise it is the platform's own files, at a placeholder address. */
  hosted: boolean;
  /** Requests a file of the archive. */
  read: Fetch;
  /** Requests a file that is not a page, at its own address. */
  assets: Fetch | undefined;
}

/** Sent to the archive's host with each request (RFC 8586), to detect a handler in front of itself. */
export const loopMark = 'aa-aa-reader';

/** @throws {TypeError} when the archive's address is missing or not an http(s) address */
export function settingsOf(options: EdgeOptions): EdgeSettings {
  const { archive, assets } = options;
  const base = `/${options.base ?? ''}/`.replace(/\/{2,}/g, '/');
  if (archive === undefined && !assets) {
    throw new TypeError('The edge handler does not know where the archive is: set ARCHIVE to its address');
  }
  // A binding answers for any host name.
  const folder = new URL(archive?.replace(/\/*$/, '/') ?? `https://assets.invalid${base}`);
  if (!/^https?:$/.test(folder.protocol)) throw new TypeError(`${archive} is not an http(s) address`);
  const ask: Fetch = options.fetch ?? ((request) => fetch(request));
  return {
    base,
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
