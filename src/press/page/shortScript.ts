import { minify_sync } from 'terser';

/** An inline script in shorter words: every page carries it, and a tenth of a kilobyte less each time. */
export function shortScript(script: string): string {
  return minify_sync(script, { ecma: 2020, compress: { passes: 3 } }).code ?? script;
}
