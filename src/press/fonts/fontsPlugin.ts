import { dirname } from 'node:path';
import type { Plugin } from 'vite';
import { faceRules } from './faceRules.ts';
import { type FontFiles, fontFaces, type MastheadText } from './fontFaces.ts';
import { fontLicences } from './fontLicences.ts';
import { fontCacheOf, fontFileName, subsetFace } from './fontSubset.ts';

const folder = 'assets/fonts';

/** Serves `virtual:fonts.css`: the reader's fonts, subset to its languages and published under `assets/fonts/`. */
export function fontsPlugin(masthead: MastheadText = {}): Plugin {
  let cacheFolder = '';
  return {
    name: 'aaaa:fonts',
    config: () => ({ build: { rolldownOptions: { output: { assetFileNames: assetFileName } } } }),
    configResolved(config) {
      cacheFolder = fontCacheOf(config.root);
    },
    async generateBundle() {
      // The Open Font License wants its text to travel with the fonts.
      this.emitFile({ type: 'asset', fileName: `${folder}/LICENSES.txt`, source: await fontLicences() });
      // The press preloads them in every page.
      const source = JSON.stringify(await fontFiles(masthead));
      this.emitFile({ type: 'asset', fileName: '.vite/fonts.json', source });
    },
    resolveId: (id) => (id === 'virtual:fonts.css' ? `\0${id}` : undefined),
    async load(id) {
      if (id !== '\0virtual:fonts.css') return;
      const rules = fontFaces(masthead).map(async (face) =>
        faceRules(face, await subsetFace(face, cacheFolder)),
      );
      return (await Promise.all(rules)).join('\n');
    },
  };
}

/** The path of each role's file, below the base: for `<link rel="preload" as="font" crossorigin>`. */
export async function fontFiles(masthead?: MastheadText): Promise<FontFiles> {
  const named = fontFaces(masthead).map(async (face) => [face.role, `${folder}/${await fontFileName(face)}`]);
  return Object.fromEntries(await Promise.all(named));
}

/** A font's own name has its hash already, so that `fontFiles` knows it without the bundle. */
function assetFileName({ originalFileNames }: { originalFileNames: string[] }): string {
  const isFont = originalFileNames.some((file) => dirname(file).endsWith('.cache/aaaa-fonts'));
  return isFont ? `${folder}/[name][extname]` : 'assets/[name]-[hash:7][extname]';
}
