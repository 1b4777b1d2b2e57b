import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Publication } from '../../contract/publicationSchema.ts';
import { inlineHashes } from '../hosting/inlineHashes.ts';
import { connectedHosts } from '../hosting/securityHeaders.ts';
import type { BuiltReader } from '../reader/builtReader.ts';
import type { EdgeShell } from './edgeShell.ts';

/** The shell of the reader built into a folder, kept for `npm run build:edge`. */
export function shellFile(cache: string, dist: string): string {
  return join(cache, `${basename(dist)}-shell.json`);
}

type ShellReader = Pick<BuiltReader, 'template' | 'preloads' | 'sheets' | 'folder'>;

/** Writes what a handler at the edge needs of the reader that `dist` is built with, and of the publication. */
export function writeShell(cache: string, dist: string, reader: ShellReader, publication: Publication): void {
  const { template, preloads, sheets, folder } = reader;
  const connected = connectedHosts(publication);
  const shell: EdgeShell = { template, preloads, sheets, inline: inlineHashes(folder), connected };
  writeFileSync(shellFile(cache, dist), JSON.stringify(shell));
}

/**
 * Reads the shell written when the reader was built into `dist`.
 *
 * @throws {Error} if it was not built here, or another reader was built since
 */
export function readShell(root: string, dist: string): EdgeShell {
  const file = shellFile(join(root, 'node_modules/.cache/aaaa-press'), dist);
  if (!existsSync(file))
    throw new Error(`There is no built reader in ${dist}. Build it first: npm run build`);
  const shell = JSON.parse(readFileSync(file, 'utf8')) as EdgeShell;
  const lost = filesNamed(shell).find((path) => !existsSync(join(root, dist, path)));
  if (lost)
    throw new Error(
      `${dist} has no ${lost}, so it is not the reader that was built last. Build it again: npm run build`,
    );
  return shell;
}

/** The hashed files that the shell's pages ask for, below the root. */
function filesNamed({ template, preloads, sheets }: EdgeShell): string[] {
  const html = [
    template,
    ...Object.values(preloads).map(({ links }) => links),
    ...Object.values(sheets),
  ].join('');
  return [...html.matchAll(/(?:src|href)="\/?(assets\/[^"]+)"/g)].map(([, file = '']) => file);
}
