import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** Builds the service worker beside the reader, as one classic script (`worker/worker.js`): modules in workers are too new for many phones. */
export function workerBuild(): Plugin {
  return {
    name: 'press-worker',
    apply: 'build',
    config: (user) => ({
      environments: {
        worker: {
          consumer: 'client',
          build: {
            outDir: join(dirname(user.build?.outDir ?? 'dist'), 'worker'),
            emptyOutDir: true,
            copyPublicDir: false,
            manifest: false,
            rolldownOptions: {
              input: 'src/offline/worker.ts',
              output: { format: 'iife', entryFileNames: 'worker.js', codeSplitting: false },
            },
          },
        },
      },
    }),
  };
}
