import { terminalText } from '../system/terminalText.ts';

/** What a server's configuration needs to know about the site. */
export interface HostingSite {
  /** The folder that is served: `…/current/site` below the folder of releases. */
  folder: string;
  /** Vite's `base`: `/`, or `/reader/`. */
  base: string;
  /** The name the server answers to, or several with spaces between; for Caddy also an address such as `http://127.0.0.1:8080`. */
  name: string;
  /** The headers of every answer. */
  headers: Record<string, string>;
  /** The same site's address on the Tor network, `http://….onion`. */
  onion?: string | undefined;
}

/** The normal form of a base: `/`, or `/reader/` with both slashes. */
export function normalizedBase(base: string): string {
  const inner = base.replace(/^\/+|\/+$/g, '');
  if (!/^[\w~-][\w.~/-]*$|^$/.test(inner))
    throw new Error(`The base ${terminalText(base)} is not a plain path`);
  return inner ? `/${inner}/` : '/';
}

/**
 * Words between double quotes, one by one: several names, `443 ssl`.
 *
 * @throws {Error} without a word, and as `quoted` does
 */
export function quotedWords(text: string): string[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) throw new Error('A server’s name and address cannot be empty');
  return words.map(quoted);
}

/**
 * A text between double quotes, as nginx and Caddy both read it.
 *
 * @throws {Error} at what one of them would not read as text: a line break, nginx's `$`, Caddy's `{`
 */
export function quoted(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a control character is what is looked for.
  if (/[\u0000-\u001f\u007f${}]/.test(text))
    throw new Error(`A server's configuration cannot contain ${terminalText(text)}`);
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
