import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EdgeShell } from './edgeShell.ts';
import { shellFile } from './keepShell.ts';

/**
 * What was noted when the reader was built into `dist`.
 *
 * @throws {Error} where it was not built here, or has been built by another since
 */
export function readShell(root: string, dist: string): EdgeShell {
  const file = shellFile(root, dist);
  if (!existsSync(file))
    throw new Error(`There is no built reader in ${dist}. Build it first: npm run build`);
  const shell = JSON.parse(readFileSync(file, 'utf8')) as EdgeShell;
  const lost = filesNamed(shell).find((path) => !existsSync(join(root, dist, path)));
  if (lost)
    throw new Error(`${dist} has no ${lost} and is not the reader last built. Build it: npm run build`);
  return shell;
}

/** The hashed files that the shell's pages ask for, below the base. */
function filesNamed({ base, template, preloads }: EdgeShell): string[] {
  const html = [template, preloads.everywhere, preloads.arriving, ...Object.values(preloads.modules)].join(
    '',
  );
  const files = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address = '']) => address);
  return files
    .filter((address) => address.startsWith(`${base}assets/`))
    .map((address) => address.slice(base.length));
}
