import type { IncomingMessage } from 'node:http';

/**
 * Why a request is rejected, or undefined: the desk writes files, so it listens only to the page it
 * served itself. Under another host name it may be a foreign page that points its own name here (DNS
 * rebinding), and a foreign `Origin` or `Sec-Fetch-Site` (Fetch Metadata) is a foreign page's request (CSRF). Every browser
 * sends one of the two with a request that writes; what sends neither does not come from the page.
 *
 * @param port the desk's port
 * @returns the reason, for the response
 */
export function rejectionReason(
  { method, headers }: Pick<IncomingMessage, 'method' | 'headers'>,
  port: number,
): string | undefined {
  const own = [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`];
  const host = headers.host?.toLowerCase();
  if (host === undefined || !own.includes(host)) {
    return `The desk answers at http://${own[0]}/ and at no other name.`;
  }
  const { origin } = headers;
  if (origin !== undefined && origin.toLowerCase() !== `http://${host}`) {
    return 'The desk answers its own page only, and this request comes from another.';
  }
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') {
    return 'The desk is opened by its address, typed or bookmarked, and not from another page.';
  }
  if (origin === undefined && site === undefined && method !== 'GET' && method !== 'HEAD') {
    return 'The desk takes changes from its own page only, and this request does not say where it comes from.';
  }
  return undefined;
}
