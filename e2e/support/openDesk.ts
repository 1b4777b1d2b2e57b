import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** A running desk. */
export interface OpenDesk {
  address: string;
  stop(): void;
}

/**
 * Opens the desk of a publication's folder on a free port, as `npm run desk` does.
 *
 * @param outDir where it builds the site
 */
export async function openDesk(publicDir: string, outDir: string): Promise<OpenDesk> {
  const child = spawn(
    process.execPath,
    [join(root, 'src/desk/desk.ts'), '--port', '0', '--public', publicDir, '--out-dir', outDir],
    { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const address = await new Promise<string>((found, refuse) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk;
      const [open] = /http:\/\/127\.0\.0\.1:\d+\//.exec(said) ?? [];
      if (open) found(open);
    });
    child.once('exit', () => refuse(new Error(`The desk did not open: ${said}`)));
  });
  return { address, stop: () => child.kill() };
}
