import { createHash } from 'node:crypto';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The release after the one in `dist`, as far as a worker sees it: another shell, which says so in its head, and another worker
 * that keeps it.
 */
export async function nextRelease(dist: string, out: string): Promise<void> {
  await cp(dist, out, { recursive: true });
  const worker = await readFile(join(out, 'worker.js'), 'utf8');
  const [, shell = '', integrity = ''] = /"shell":\["([^"]+)","([^"]+)"\]/.exec(worker) ?? [];
  const page = await readFile(join(out, shell), 'utf8');
  const next = page.replace('<head>', '<head><meta name="release" content="next">');
  const nextShell = shell.replace('shell-', 'shell-next-');
  const sum = createHash('sha256').update(next).digest('base64');
  await writeFile(join(out, nextShell), next);
  for (const path of ['worker.js', shell])
    for (const end of ['.br', '.gz']) await rm(join(out, path + end), { force: true });
  await rm(join(out, shell));
  await writeFile(
    join(out, 'worker.js'),
    worker.replaceAll(shell, nextShell).replaceAll(integrity, `sha256-${sum}`),
  );
}
