import { minify } from 'terser';
import type { Plugin } from 'vite';

/**
 * Shortens the browser's code before the bundler names its variables: terser finds more to shorten than the bundler's own minifier,
 * which finds names that compress better. Of the style, names that a tool has made.
 */
export function compressCode(): Plugin {
  return {
    name: 'press-compress-code',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    renderChunk: async (code) => {
      const shortened = await minify(code, {
        module: true,
        ecma: 2020,
        mangle: false,
        compress: { passes: 3 },
      });
      return { code: shortened.code ?? code, map: null };
    },
    // What stands in for `light-dark()`, in every colour of every page; a prefix that no browser needs since Safari 12.1, one that a page
    // with a viewport does not need; a mark of Vite's, which is no part of the style; spaces that the bundler leaves in custom properties (no text in our style has such a comma or star).
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === 'asset' && file.fileName.endsWith('.css'))
            file.source = String(file.source)
              .replaceAll('--lightningcss-', '--')
              .replace(/\s*\/\*\$vite\$:\d+\*\/\s*$/, '')
              .replace(/-webkit-text-decoration-color:[^;}]*;|-moz-text-size-adjust:100%;/g, '')
              .replace(/, (?=["\w-])/g, ',')
              .replaceAll(' * ', '*');
      },
    },
  };
}
