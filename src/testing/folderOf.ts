import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A new folder that holds these files, texts and bytes as they are, anything else as JSON. It goes when the test is over. */
export async function folderOf(files: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'aaaa-test-'));
  onTestFinished(() => rm(root, { recursive: true }));
  for (const [path, file] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    const asItIs = typeof file === 'string' || file instanceof Uint8Array;
    await writeFile(join(root, path), asItIs ? file : JSON.stringify(file));
  }
  return root;
}
