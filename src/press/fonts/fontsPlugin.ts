import { dirname } from 'node:path';
import type { Plugin } from 'vite';
import { type FontFace, type FontFiles, type FontRole, fontFaces, type MastheadText } from './fontFaces.ts';
import { fontLicences } from './fontLicences.ts';
import { arabicLetters, latinLetters, type UnicodeRange } from './fontRanges.ts';
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
      const rules = fontFaces(masthead).map(async (face) => {
        const path = await subsetFace(face, cacheFolder);
        return faceCss(face, path) + lettersCss(face, path);
      });
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
  return isFont ? `${folder}/[name][extname]` : 'assets/[name]-[hash][extname]';
}

/** The letters of faces that stand in for another within foreign text. */
const letters: Partial<Record<FontRole, { family: string; unicodeRange: UnicodeRange }>> = {
  chrome: { family: 'Vazirmatn Letters', unicodeRange: arabicLetters },
  latin: { family: 'Source Serif Letters', unicodeRange: latinLetters },
};

/** A face once more, its letters alone, so that it never takes a space or a full stop of the text around. */
function lettersCss(face: FontFace, path: string): string {
  const own = letters[face.role];
  return own ? `\n${faceCss({ ...face, ...own }, path)}` : '';
}

/** Vite treats the url as a file and rewrites it for any base; `no-inline` keeps it out of the stylesheet. */
function faceCss(face: FontFace, path: string): string {
  return `@font-face {
  font-family: "${face.family}";
  src: url("${path}?no-inline") format("woff2");
  font-weight: ${face.weight};
  font-style: ${face.style};
  font-display: optional;
  unicode-range: ${face.unicodeRange};
}`;
}
