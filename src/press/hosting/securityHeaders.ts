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
 * named by hash; no inline style, no frame, no other site.
 *
 * @param scriptHashes what `inlineScriptHashes` says of the pages
 */
export function securityHeaders(
  scriptHashes: string[],
  options: SecurityOptions = {},
): Record<string, string> {
  const policy = [
    "default-src 'none'",
    ["script-src 'self'", ...scriptHashes].join(' '),
    "style-src 'self'",
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
