import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { basename } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { onTestFinished } from 'vitest';

/** Whether what writes, checks and serves ZIM files is here. */
export const hasKiwix = ['zimwriterfs', 'zimcheck', 'kiwix-serve'].every(
  (program) => spawnSync(program, ['--version']).error === undefined,
);

/** Serves a ZIM file on loopback until the test ends. @returns the address of its folder */
export async function servedByKiwix(zim: string): Promise<string> {
  const port = await freePort();
  const options = ['--address', '127.0.0.1', '--port', String(port), '--nosearchbar', '--nodatealiases', zim];
  const server = spawn('kiwix-serve', options, { stdio: 'ignore' });
  onTestFinished(() => void server.kill());
  const name = basename(zim, '.zim');
  // Where a book stands has changed between its versions.
  const places = [`content/${name}/`, `${name}/`].map((path) => `http://127.0.0.1:${port}/${path}`);
  for (let tries = 0; tries < 100 && server.exitCode === null; tries++) {
    for (const place of places) {
      const answer = await fetch(`${place}index.html`).catch(() => undefined);
      await answer?.arrayBuffer();
      if (answer?.ok) return place;
    }
    await setTimeout(100);
  }
  throw new Error(`kiwix-serve does not serve ${zim}`);
}

/** The page of what Kiwix's own search finds in the texts of a book. @param root the address of its folder */
export async function foundByKiwix(root: string, pattern: string): Promise<string> {
  const content = basename(root);
  const answer = await fetch(new URL(`/search?${new URLSearchParams({ content, pattern })}`, root));
  return answer.text();
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
