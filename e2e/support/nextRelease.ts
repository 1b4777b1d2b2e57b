import { createHash } from 'node:crypto';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The release after the one in `dist`, as a worker sees it: every file of code and the shell have other names, as when all of it
 * was changed and built again, and a text says something else.
 *
 * @param text what is said in `dist`, and what is said next
 */
export async function nextRelease(dist: string, out: string, text: readonly [string, string]): Promise<void> {
  await cp(dist, out, { recursive: true, filter: (path) => !/\.(?:br|gz)$/.test(path) });
  const assets = join(out, 'assets');
  const names = (await readdir(assets)).filter((name) => /\.(?:js|txt)$/.test(name));
  const next = new Map(names.map((name) => [name, name.replace('-', '-next-')]));
  const renamed = (source: string) =>
    source.replace(/[\w-]+\.(?:js|txt)\b/g, (name) => next.get(name) ?? name).replaceAll(...text);
  const sums = new Map<string, string>();
  for (const [name, nextName] of next) {
    const source = renamed(await readFile(join(assets, name), 'utf8'));
    await rm(join(assets, name));
    await writeFile(join(assets, nextName), source);
    sums.set(`assets/${nextName}`, createHash('sha256').update(source).digest('base64'));
  }
  for (const page of (await readdir(out, { recursive: true })).filter((path) => path.endsWith('.html')))
    await writeFile(join(out, page), renamed(await readFile(join(out, page), 'utf8')));
  const worker = renamed(await readFile(join(out, 'worker.js'), 'utf8')).replace(
    /\["([^"]+)","sha256-[^"]+"\]/g,
    (entry, path: string) => (sums.has(path) ? `["${path}","sha256-${sums.get(path)}"]` : entry),
  );
  await writeFile(join(out, 'worker.js'), worker);
}
