import type { InlineHashes } from './inlineHashes.ts';

export interface SecurityOptions {
  /** How long browsers shall insist on https, in seconds; none unless the host has decided so for good (RFC 6797). */
  hstsSeconds?: number;
}

/** What the reader never asks a device for; `web-share` and `clipboard-write` are not among it. */
const refused = [
  'accelerometer',
  'camera',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'payment',
  'usb',
];

/**
 * The headers that go with every answer. The policy (CSP 3) allows what comes from the site itself and the inline scripts
 * and style named by hash; no style attribute, no frame, no other site.
 *
 * @param inline what the pages carry in themselves
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
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
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
