import { PrintableError } from '../system/PrintableError.ts';
import { terminalText } from '../system/terminalText.ts';
import { type Source, SourceError } from './copySource.ts';

/** Seconds that one file may take, and how many may fail before the server is given up. */
const limits = { seconds: 20, faults: 10 };

/**
 * A server on this machine as a copy of the site. Nothing is asked of any other machine, and no redirect is followed.
 *
 * @throws {PrintableError} for another address
 */
export function loopbackSource(address: string): Source {
  const base = loopbackAddress(address);
  let faults = 0;
  return {
    otherForms: [],
    async read(path, most) {
      if (faults >= limits.faults) throw new SourceError('was not asked for: the server failed too often');
      try {
        return await fetched(new URL(path, base), most);
      } catch (error) {
        faults += 1;
        if (error instanceof SourceError) throw error;
        throw new SourceError(reasonOf(error));
      }
    },
  };
}

function loopbackAddress(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const host = url?.hostname ?? '';
  const isWeb = url?.protocol === 'http:' || url?.protocol === 'https:';
  const isHere = host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);
  if (!url || !isWeb || !isHere || url.username || url.password)
    throw new PrintableError(
      `${terminalText(address)} is not an address on this machine (http://127.0.0.1:4173/): others are not asked. Copy the mirror into a folder and check that.`,
    );
  return new URL(`${url.origin}${url.pathname}`.replace(/\/?$/, '/'));
}

/** @throws {SourceError} and what the connection throws */
async function fetched(url: URL, most: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const answer = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(limits.seconds * 1000) });
  if (!answer.ok) {
    await answer.body?.cancel();
    if (answer.status === 404 || answer.status === 410) return undefined;
    const redirected = answer.status >= 300 && answer.status < 400;
    throw new SourceError(
      redirected ? 'is redirected, which is not followed' : `was answered with ${answer.status}`,
    );
  }
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of answer.body ?? []) {
    length += piece.length;
    // Leaving the loop ends the connection.
    if (length > most) throw new SourceError(`has more than ${most.toLocaleString('en')} bytes`);
    pieces.push(piece);
  }
  return new Uint8Array(Buffer.concat(pieces));
}

function reasonOf(error: unknown): string {
  if (error instanceof DOMException && error.name === 'TimeoutError')
    return `did not come within ${limits.seconds} s`;
  const { code } = (Object(error) as { cause?: { code?: string } }).cause ?? {};
  return `could not be fetched${code ? ` (${code})` : ''}`;
}
