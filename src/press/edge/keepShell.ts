import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import type { MastheadText } from '../fontFaces.ts';
import { inlineScriptHashes } from '../hosting/inlineScriptHashes.ts';
import { preloadTable } from '../pagePreloads.ts';
import type { EdgeShell } from './edgeShell.ts';

/** Where the shell of the reader built into a folder waits for `npm run build:edge`. */
export function shellFile(root: string, dist: string): string {
  return join(root, 'node_modules/.cache/aaaa-press', `${basename(dist)}-shell.json`);
}

/** Notes what the edge handler takes from the reader while that is built: the pages are printed over it afterwards. */
export function keepShell(masthead: MastheadText): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'press-edge-shell',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    async writeBundle() {
      if (this.environment.name !== 'client') return;
      const { base, root, build } = config;
      const dist = resolve(root, build.outDir);
      const template = await readFile(join(dist, 'index.html'), 'utf8');
      const preloads = await preloadTable(dist, base, masthead);
      const shell: EdgeShell = { base, template, preloads, scriptHashes: inlineScriptHashes(template) };
      await mkdir(dirname(shellFile(root, dist)), { recursive: true });
      await writeFile(shellFile(root, dist), JSON.stringify(shell));
    },
  };
}
