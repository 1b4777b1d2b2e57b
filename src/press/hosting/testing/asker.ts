import { type IncomingHttpHeaders, request } from 'node:http';

export interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export type Ask = (path: string, headers?: Record<string, string>, method?: string) => Promise<Answer>;

/** Sends requests to the server at an origin, with the path as it is: fetch would normalise it. */
export function asker(origin: string): Ask {
  return (path, headers = {}, method = 'GET') =>
    new Promise((resolve, reject) => {
      request(origin, { path, method, headers, agent: false }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', reject);
        response.on('end', () =>
          resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
        );
      })
        .on('error', reject)
        .end();
    });
}
