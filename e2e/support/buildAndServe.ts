import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Served, serveFolder } from '../../src/press/hosting/serveFolder.ts';

const root = join(import.meta.dirname, '../..');

/** Builds a publication's folder into `out`, signed where a key file is given, and serves it. */
export async function buildAndServe(publicDir: string, out: string, key?: string): Promise<Served> {
  const build = [
    join(root, 'src/press/build.ts'),
    '--public',
    publicDir,
    '--out-dir',
    out,
    '--compression',
    'fast',
  ];
  await promisify(execFile)(process.execPath, build, {
    cwd: root,
    env: { ...process.env, ...(key && { SIGNING_KEY: key }) },
  });
  return serveFolder(out);
}
