import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { aPublication } from '../../../../testing/factories.ts';

/** A picture of 2 × 1 pixels. */
export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAAEElEQVR4nGP4z8AAQUAGAB/kA/3iLfQ+AAAAAElFTkSuQmCC',
  'base64',
);

/** A folder with a publication and these files, strings as they are, the rest as JSON. Removed after the test. */
export function anArchiveFolder(files: Record<string, unknown> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'aaaa desk ')) as string;
  onTestFinished(() => rmSync(root, { recursive: true }));
  const all = { 'publication.json': aPublication(), ...files };
  for (const [path, data] of Object.entries(all)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    const raw = typeof data === 'string' || data instanceof Uint8Array;
    writeFileSync(join(root, path), raw ? data : JSON.stringify(data, null, 2));
  }
  return root;
}

/** The content of every file below a folder, hidden ones too, by path. */
export function allFiles(root: string): Record<string, string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(root.length + 1), readFileSync(path, 'latin1')]));
}
