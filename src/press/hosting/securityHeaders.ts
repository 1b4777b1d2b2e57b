import type { InlineHashes } from './inlineHashes.ts';

export interface SecurityOptions {
  /** How long browsers must insist on https, in seconds; none unless the host has committed to it (RFC 6797). */
  hstsSeconds?: number;
}

/** Device features that the reader never uses; `web-share` and `clipboard-write` are not among them. */
const refused = 'accelerometer camera geolocation gyroscope magnetometer microphone payment usb'.split(' ');

/**
 * The headers of every answer. The policy (CSP 3) allows files of the site itself and the inline scripts
 * and style with the given hashes; no style attribute, no frame, no other site, no HTML from a string.
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
    "media-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
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
