import { rm } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { openBuiltSite } from './builtSite.ts';
import { renderCards } from './cards/renderCards.ts';
import { compress } from './compress.ts';
import { pageCards } from './pageCards.ts';
import { printFiles } from './printFiles.ts';
import { printPages } from './printPages.ts';

/** Where drawn cards wait for the next build. */
const cardCache = 'node_modules/.cache/aaaa-cards';

/**
 * Prints every address as a page of its own, after the reader is built: a second environment builds the reader for Node,
 * which then renders each address with the archive that was just written.
 */
export function pages(): Plugin {
  // `PAGES=none`: they are rendered on demand (docs/edge.md), and everything beside them is written all the same.
  const printing = process.env.PAGES !== 'none';
  let config: ResolvedConfig;
  return {
    name: 'press-pages',
    apply: 'build',
    config: (user) => ({
      builder: {},
      environments: {
        ssr: {
          build: {
            ssr: true,
            outDir: rendererFolder(user.build?.outDir ?? 'dist'),
            emptyOutDir: true,
            copyPublicDir: false,
            rolldownOptions: {
              input: 'src/press/renderPage.tsx',
              output: { entryFileNames: 'renderPage.js' },
            },
          },
        },
      },
    }),
    configResolved(resolved) {
      config = resolved;
    },
    buildApp: {
      order: 'post',
      async handler(builder) {
        for (const environment of Object.values(builder.environments)) {
          if (!environment.isBuilt) await builder.build(environment);
        }
        const started = performance.now();
        const dist = resolve(config.root, config.build.outDir);
        const renderer = resolve(config.root, rendererFolder(dist), 'renderPage.js');
        const site = await openBuiltSite(dist, config.base);
        const cards = pageCards(site.publication, site.items);
        const count = printing ? await printPages(site, renderer, cards.previewFor) : 0;
        await renderCards(cards.tasks, { cacheFolder: resolve(config.root, cardCache), outFolder: dist });
        await printFiles(site);
        await rm(join(dist, '.vite'), { recursive: true });
        // A page without its text, and rules that lead to pages, would come before anybody rendered one.
        for (const file of printing ? [] : ['index.html', '_redirects']) await rm(join(dist, file));
        await compress(dist);
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        config.logger.info(`✓ ${count} pages printed in ${seconds} s`);
      },
    },
  };
}

/** Where the reader built for Node lies: one folder for each place built into, so that two builds do not meet. */
function rendererFolder(outDir: string): string {
  return join('node_modules/.cache/aaaa-press', basename(outDir));
}
