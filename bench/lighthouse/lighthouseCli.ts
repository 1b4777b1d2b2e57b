import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Raise it by hand: a new version may score differently. */
const version = '13.5.0';

/**
 * Lighthouse's command, installed beside the project on first use: with its two hundred packages it would be
 * half of the project's dependencies.
 *
 * @param root the project's folder
 * @returns the file to run with Node
 * @throws {Error} when it cannot be installed
 */
export async function lighthouseCli(root: string): Promise<string> {
  const folder = join(root, 'node_modules/.cache/aaaa-lighthouse', version);
  const cli = join(folder, 'node_modules/lighthouse/cli/index.js');
  if (existsSync(cli)) return cli;
  await mkdir(folder, { recursive: true });
  const install = ['install', '--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts'];
  await promisify(execFile)('npm', [...install, '--save-exact', `lighthouse@${version}`]);
  return cli;
}
