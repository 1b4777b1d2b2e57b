import { minify } from 'terser';
import type { Plugin } from 'vite';

/**
 * Shortens the browser's code before the bundler names its variables: terser finds more to shorten than the bundler's own minifier,
 * which finds names that compress better.
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
  };
}
