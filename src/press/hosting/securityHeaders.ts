import type { Publication } from '../../contract/publicationSchema.ts';
import type { InlineHashes } from './inlineHashes.ts';

export interface SecurityOptions {
  /** How long browsers must insist on https, in seconds; none unless the host has committed to it (RFC 6797). */
  hstsSeconds?: number;
  /** Other addresses of the publication that the reader may read from ({@link connectedHosts}). */
  connected?: readonly string[];
}

/** What a host sends with every file below `content/`: any address of the publication may read what another holds, nobody's cookies go along. */
export const sharedHeaders = { 'Access-Control-Allow-Origin': '*' };

/**
 * The hosts that the reader reads from where its own is gone: the publication's own address and its mirrors; none if it names no mirrors.
 *
 * @returns origins, without the folder that a mirror stands in
 */
export function connectedHosts({ origin, mirrors = [] }: Pick<Publication, 'origin' | 'mirrors'>): string[] {
  if (mirrors.length === 0) return [];
  return [...new Set([origin, ...mirrors].map((address) => new URL(address).origin))];
}

/** Device features that the reader never uses; `web-share` and `clipboard-write` are not among them. */
const refused = 'accelerometer camera geolocation gyroscope magnetometer microphone payment usb'.split(' ');

/**
 * The headers of every answer. The policy (CSP 3) allows files of the site itself, the inline scripts
 * and style with the given hashes, and data from the publication's mirrors; no style attribute, no frame, no other site, no HTML from a string.
 *
 * @param inline the pages' inline scripts and styles
 */
export function securityHeaders(
  { scripts, styles }: InlineHashes,
  options: SecurityOptions = {},
): Record<string, string> {
  const policy = [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
    "img-src 'self'",
    // A copy's recording plays from memory, where it was compared with its hash.
    "media-src 'self' blob:",
    "font-src 'self'",
    ["connect-src 'self'", ...(options.connected ?? [])].join(' '),
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    // No text becomes HTML, code or a script's address (Trusted Types). The one policy that may be made names the service
    // worker's file, whatever it is asked for (library/worker/registerWorker.ts).
    "require-trusted-types-for 'script'",
    'trusted-types worker',
  ];
  return {
    'Content-Security-Policy': policy.join('; '),
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Permissions-Policy': refused.map((feature) => `${feature}=()`).join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    ...(options.hstsSeconds && { 'Strict-Transport-Security': `max-age=${options.hstsSeconds}` }),
  };
}
