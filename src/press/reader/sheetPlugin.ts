import type { Plugin } from 'vite';

/**
 * Writes the publication's name into the printed sheet's running head: no engine lets a page's margin take it from the page.
 *
 * @param runningHead one line, in the letters of any script
 */
export function sheetPlugin(runningHead: string): Plugin {
  return {
    name: 'press-sheet',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/sheet\/sheet\.css(?:\?|$)/.test(id)) return undefined;
      return code.replace('"{running head}"', () => cssString(runningHead));
    },
  };
}

/** A string of CSS (Syntax 3, 4.3.5): what would end it is escaped. */
function cssString(text: string): string {
  return `"${text.replace(/["\\\p{Cc}]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
}
