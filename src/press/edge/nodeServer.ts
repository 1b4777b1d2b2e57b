import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeStream } from 'node:stream/web';

/** A handler of web requests as a Node server. A request with an invalid address is refused with 400. */
export function nodeServer(handler: (request: Request) => Promise<Response>): Server {
  return createServer((incoming, outgoing) => {
    serve(handler, incoming, outgoing).catch(() => {
      if (!outgoing.headersSent) outgoing.writeHead(500);
      outgoing.end();
    });
  });
}

async function serve(
  handler: (request: Request) => Promise<Response>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const request = requestOf(incoming);
  if (!request) {
    outgoing.writeHead(400).end();
    return;
  }
  const answer = await handler(request);
  outgoing.writeHead(answer.status, Object.fromEntries(answer.headers));
  // Node's types and the DOM's describe the same stream differently.
  if (answer.body) await pipeline(Readable.fromWeb(answer.body as NodeStream), outgoing);
  else outgoing.end();
}

function requestOf({ method = 'GET', url = '/', headers }: IncomingMessage): Request | undefined {
  try {
    const passed = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
      value === undefined || name.startsWith(':') ? [] : [[name, String(value)]],
    );
    // Joined as text: resolved as a relative address, `//name/` would be another host.
    return new Request(`http://${headers.host ?? 'localhost'}${url}`, { method, headers: passed });
  } catch {
    return undefined;
  }
}
