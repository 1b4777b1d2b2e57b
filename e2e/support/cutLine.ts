import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { staticListener } from '../../src/press/hosting/staticServer.ts';

/** What a test answers in place of the host's file. */
export interface OwnAnswer {
  body: string;
  type: string;
}

/** A host whose line can be cut. */
export interface CutLine {
  origin: string;
  /** The path of every request, in order. */
  asked: string[];
  /** Stops the server: nobody answers any more. */
  cut(): Promise<void>;
  /** Answers again, on the same port. */
  mend(): Promise<void>;
  /** Serves another release from here on. */
  release(folder: string): void;
  /** Answers an address in the test's own way. */
  answer(path: string, answer: OwnAnswer): void;
  /** Holds every answer to a path that matches back, until what it returns is called. */
  hold(path: RegExp): () => void;
  /** Cuts every download of a path that matches, after so many bytes; without a number none. */
  cutAt(path: RegExp, bytes?: number): void;
}

/** Serves a built reader, at a host's root or in a folder of it, so that the line can be cut: the whole of it, or a download at any byte. */
export async function cutLine(folder: string, base = '/'): Promise<CutLine> {
  let listener = staticListener(folder, base);
  let cutting: { path: RegExp; bytes: number } | undefined;
  let held: { path: RegExp; until: Promise<void> } | undefined;
  const own = new Map<string, OwnAnswer>();
  const asked: string[] = [];
  const handle = (request: IncomingMessage, response: ServerResponse) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    asked.push(path);
    const answer = own.get(path);
    if (cutting?.path.test(path)) destroyAfter(response, cutting.bytes);
    if (held?.path.test(path)) return void held.until.then(() => listener(request, response));
    if (answer) response.writeHead(200, { 'content-type': answer.type }).end(answer.body);
    else listener(request, response);
  };
  let server = await listen(handle, 0);
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    asked,
    async cut() {
      if (!server.listening) return;
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
    async mend() {
      server = await listen(handle, port);
    },
    release(next) {
      listener = staticListener(next, base);
    },
    answer: (path, answer) => void own.set(path, answer),
    hold(path) {
      const { promise, resolve } = Promise.withResolvers<void>();
      held = { path, until: promise };
      return () => {
        held = undefined;
        resolve();
      };
    },
    cutAt(path, bytes) {
      cutting = bytes === undefined ? undefined : { path, bytes };
    },
  };
}

async function listen(
  handle: (request: IncomingMessage, response: ServerResponse) => void,
  port: number,
): Promise<Server> {
  const server = createServer(handle).listen(port, 'localhost');
  await once(server, 'listening');
  return server;
}

/** Ends the connection once so many bytes of the body are on the line. */
function destroyAfter(response: ServerResponse, bytes: number): void {
  const write = response.write.bind(response) as (chunk: Buffer) => boolean;
  let left = bytes;
  response.write = ((chunk: Buffer, ...rest: unknown[]) => {
    const taken = chunk.subarray(0, left);
    left -= taken.length;
    if (taken.length === chunk.length) {
      const done = rest.find((one) => typeof one === 'function') as (() => void) | undefined;
      const isWritten = write(taken);
      if (done) queueMicrotask(done);
      return isWritten;
    }
    write(taken);
    // Once what is left of it has gone out.
    setImmediate(() => response.destroy());
    return false;
  }) as typeof response.write;
}
