import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { readShell } from './src/press/edge/shellFile.ts';
import { scopedName } from './src/press/reader/scopedName.ts';
import { stemmersPlugin } from './src/press/reader/stemmersPlugin.ts';

/** `npm run build:edge`: the renderer as one module that uses web standards only, with the built reader's shell. */
export default defineConfig({
  publicDir: false,
  plugins: [react(), stemmersPlugin(), withoutBrowserParts(), builtReader()],
  css: { modules: { generateScopedName: scopedName } },
  ssr: {
    target: 'webworker',
    noExternal: true,
    resolve: { conditions: ['workerd', 'worker', 'browser', 'module', 'production'] },
  },
  build: {
    ssr: 'src/press/edge/handler.ts',
    outDir: 'dist-edge',
    target: 'es2022',
    // As in vite.config.ts: a page that links a style of its own names the built reader's file.
    cssTarget: ['chrome88', 'firefox92', 'safari14.1', 'ios14.5'],
    minify: true,
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: {
        entryFileNames: 'handler.js',
        assetFileNames: 'assets/[name]-[hash:7][extname]',
        codeSplitting: false,
      },
    },
  },
  // The built module is tested in a runtime without Node, which needs this option.
  test: {
    include: ['src/press/edge/*.built.ts'],
    execArgv: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  },
});

/** Rooms that load more when a reader uses a page, and that the renderer never runs. */
const usedInBrowsers =
  /\/src\/(?:contract\/signed|find|keyboard|library|listen|quote|settings|sheet|epub|trust|list\/related|pages\/(?:beside|book|booklet|copies|file|kept|late))\//;

/** Leaves out what only a browser imports, on demand: in one module all of it would be there. */
function withoutBrowserParts(): Plugin {
  const none = '\0nothing';
  return {
    name: 'press-edge-without-browser-parts',
    resolveDynamicImport: (_, importer) => (importer && usedInBrowsers.test(importer) ? none : null),
    load: (id) => (id === none ? 'export {}' : null),
  };
}

/** The shell of the reader built last, and optionally its archive's address. Read when it is needed. */
function builtReader(): Plugin {
  return {
    name: 'press-edge-shell',
    config() {
      const shell = readShell(import.meta.dirname, process.env.READER_DIR ?? 'dist');
      const archive = process.env.ARCHIVE;
      return {
        define: {
          builtShell: JSON.stringify(shell),
          builtArchive: archive ? JSON.stringify(archive) : 'undefined',
          'process.env.NODE_ENV': '"production"',
        },
      };
    },
  };
}
