import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Builds the reader twice: for browsers, and as one module for Node beside it (`renderer/pageDocument.js`), with its
 * libraries, so that it runs from any folder and with React's production code. The publication's own files are not
 * copied: the press does that.
 */
export function rendererBuild(): Plugin {
  return {
    name: 'press-renderer',
    apply: 'build',
    config: (user) => ({
      builder: {},
      build: { copyPublicDir: false },
      environments: {
        ssr: {
          resolve: { noExternal: true },
          define: { 'process.env.NODE_ENV': JSON.stringify('production') },
          build: {
            ssr: true,
            outDir: join(dirname(user.build?.outDir ?? 'dist'), 'renderer'),
            emptyOutDir: true,
            copyPublicDir: false,
            rolldownOptions: {
              input: 'src/press/page/pageDocument.ts',
              output: { entryFileNames: 'pageDocument.js' },
            },
          },
        },
      },
    }),
  };
}
