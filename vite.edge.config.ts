import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { readShell } from './src/press/edge/keptShell.ts';

// The reader that was built last, by its folder; where its archive lies can be written in.
const shell = readShell(import.meta.dirname, process.env.READER_DIR ?? 'dist');
const archive = process.env.ARCHIVE;

/** `npm run build:edge`: the renderer as one module of web standards alone, with what the built reader says in it. */
export default defineConfig({
  base: shell.base,
  publicDir: false,
  plugins: [react()],
  define: {
    builtShell: JSON.stringify(shell),
    builtArchive: archive ? JSON.stringify(archive) : 'undefined',
    'process.env.NODE_ENV': '"production"',
  },
  ssr: {
    target: 'webworker',
    noExternal: true,
    resolve: { conditions: ['workerd', 'worker', 'browser', 'module', 'production'] },
  },
  build: {
    ssr: 'src/press/edge/handler.ts',
    outDir: 'dist-edge',
    target: 'es2022',
    minify: true,
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: { entryFileNames: 'handler.js', codeSplitting: false },
    },
  },
  // What was built is tested in a runtime without Node, which Node makes only where it is told.
  test: {
    include: ['src/press/edge/*.built.ts'],
    execArgv: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  },
});
