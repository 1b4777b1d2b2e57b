import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Raise it by hand: a new version may measure anew and name more. */
const version = '13.5.0';

/**
 * Lighthouse's command, installed beside the project when it is first asked for: with its two hundred packages it would be
 * half of all that the project installs.
 *
 * @param root the project's folder
 * @returns the file to be run by Node
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
