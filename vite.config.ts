import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { contentPlugin } from './src/press/dev/contentPlugin.ts';
import type { MastheadText } from './src/press/fonts/fontFaces.ts';
import { fontsPlugin } from './src/press/fonts/fontsPlugin.ts';
import { mastheadText } from './src/press/fonts/mastheadText.ts';
import { loadOrder } from './src/press/page/loadOrder.ts';
import { prepaintPlugin } from './src/press/page/prepaintPlugin.ts';
import { anyPlacePlugin } from './src/press/reader/anyPlacePlugin.ts';
import {
  isShared,
  ofArticles,
  ofBooks,
  ofChecks,
  ofCopies,
  ofFiles,
  ofLate,
  ofLibraries,
  ofLibrary,
  ofLists,
  ofSearch,
  ofWords,
} from './src/press/reader/codeParts.ts';
import { compressCode } from './src/press/reader/compressCode.ts';
import { leaveOutUnused } from './src/press/reader/leaveOutUnused.ts';
import { rendererBuild } from './src/press/reader/rendererBuild.ts';
import { scopedName } from './src/press/reader/scopedName.ts';
import { sheetPlugin } from './src/press/reader/sheetPlugin.ts';
import { stemmersPlugin } from './src/press/reader/stemmersPlugin.ts';
import { workerBuild } from './src/press/reader/workerBuild.ts';
import { launchOptions } from './src/testing/chromium.ts';

// Another publication's `public/` can be built without touching this one.
const publicDir = process.env.PUBLIC_DIR ?? 'public';

// The threads and processes that tests start strip types from hundreds of files: what is compiled is kept.
const keptCode = { NODE_COMPILE_CACHE: resolve('node_modules/.cache/aaaa-code') };

export default defineConfig({
  publicDir,
  plugins: [
    react(),
    fontsPlugin(masthead()),
    sheetPlugin(masthead().runningHead ?? ''),
    prepaintPlugin(),
    loadOrder(),
    contentPlugin(),
    rendererBuild(),
    workerBuild(),
    leaveOutUnused(),
    compressCode(),
    anyPlacePlugin(),
    stemmersPlugin(),
  ],
  css: { modules: { generateScopedName: scopedName } },
  build: {
    // The oldest browsers that run the reader, and the oldest that show its style (docs/browsers.md).
    target: ['chrome111', 'firefox115', 'safari16.4'],
    cssTarget: ['chrome88', 'firefox92', 'safari14.1', 'ios14.5'],
    modulePreload: {
      polyfill: false,
      // What the entry is made on is there when it asks for more.
      resolveDependencies: (_, files, { hostType }) =>
        hostType === 'html'
          ? files
          : files.filter((file) => !/\/(?:libraries|reader|rolldown-runtime)-/.test(file)),
    },
    manifest: true,
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: {
        // Seven characters tell two versions of a file apart; every page and every piece of code names dozens of files.
        chunkFileNames: 'assets/[name]-[hash:7].js',
        entryFileNames: 'assets/[name]-[hash:7].js',
        // The libraries change seldom: a reader who comes back keeps them when the reader's own code is new.
        codeSplitting: {
          groups: [
            { name: 'libraries', test: ofLibraries },
            // What every page shares goes in one piece: small files compress badly and each is a request.
            {
              name: (id, graph) => (isShared(id, graph.getModuleInfo(id)?.importedIds) ? 'reader' : null),
            },
            { name: 'lists', test: ofLists },
            { name: 'article', test: ofArticles },
            { name: 'library', test: ofLibrary },
            { name: 'books', test: ofBooks },
            { name: 'files', test: ofFiles },
            // What reads data, by itself: without this it would come with what checks copies.
            { name: 'schemas', test: /node_modules.valibot/ },
            { name: 'copies', test: ofCopies },
            { name: 'checks', test: ofChecks },
            { name: 'words', test: ofWords },
            { name: 'search', test: ofSearch },
            // In one piece, for one request.
            { name: 'late', test: ofLate },
          ],
        },
      },
    },
  },
  test: {
    // By default a machine with two cores has one worker.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Layout, fonts, bidi, storage and React are asked of a real browser; the rest of Node.
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['{src,test,bench}/**/*.test.ts'],
          environment: 'node',
          env: keptCode,
          testTimeout: 30_000,
        },
      },
      // After the build: what it has written.
      {
        extends: true,
        test: { name: 'dist', include: ['test/site/*.dist.ts'], env: keptCode, testTimeout: 60_000 },
      },
      // After the build: the reader's journeys in every engine that is here.
      {
        extends: true,
        test: {
          name: 'engines',
          include: ['e2e/engines/*.engines.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      // The editors' documents, written by LibreOffice and imported.
      {
        extends: true,
        test: {
          name: 'desk',
          include: ['test/desk/*.desk.ts'],
          globalSetup: ['test/desk/documentsSetUp.ts'],
          env: keptCode,
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        // All that the tests import, so that none is met in the middle of a first run: the page would be loaded anew under a test.
        optimizeDeps: {
          include: [
            ...['react', 'react/jsx-dev-runtime', 'react-dom', 'react-dom/client', 'vitest-browser-react'],
            ...['react-router', 'react-router/dom', '@tanstack/react-query', 'i18next'],
            ...['valibot', 'jalaali-js', 'idb', 'fast-check', 'fflate'],
            // The desk's editor.
            ...['model', 'state', 'view', 'transform', 'commands', 'keymap', 'tables', 'gapcursor'].map(
              (part) => `prosemirror-${part}`,
            ),
          ],
        },
        test: {
          name: 'browser',
          include: ['src/**/*.test.tsx'],
          setupFiles: ['src/testing/consoleGuard.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: launchOptions() }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});

/** The words whose letters the masthead's faces must hold; what is wrong with the file, the press says better. */
function masthead(): MastheadText {
  try {
    return mastheadText(JSON.parse(readFileSync(`${publicDir}/content/publication.json`, 'utf8')));
  } catch {
    return {};
  }
}
