import type { Plugin } from 'vite';
import { recordEarlyPresses } from '../../boot/earlyPresses.ts';
import { entryId, startScript, waiting } from '../../boot/startScript.ts';
import { shortScript } from './shortScript.ts';

/**
 * Puts what the built page loads into the best order for a slow line: the code once there is something to
 * read, the style sheet after the inline scripts, because a script after one waits for it.
 */
export function loadOrder(): Plugin {
  return {
    name: 'press-load-order',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: inLoadOrder },
  };
}

/**
 * @param html `index.html` as built by Vite
 * @returns the same with the code at `<!--code-->` as links that wait (dependencies first, the entry last), at
 * `<!--start-->` the script that starts them in browsers that run the reader, and the style sheet at `<!--style-->`
 */
export function inLoadOrder(html: string): string {
  let rest = html;
  const take = (pattern: RegExp) => {
    const found = [...rest.matchAll(pattern)].map(([, kept = '']) => kept);
    rest = rest.replace(pattern, '');
    return found;
  };
  const style = take(/\s*(<link rel="stylesheet"[^>]*>)/g);
  const entry = take(/\s*<script type="module"[^>]*\ssrc="([^"]*)"[^>]*><\/script>/g);
  const modules = take(/\s*<link rel="modulepreload"[^>]*\shref="([^"]*)"[^>]*>/g);
  const code = [
    ...modules.map((file) => codeLink(file)),
    ...entry.map((file) => codeLink(file, ` id="${entryId}"`)),
  ];
  return rest
    .replace('<!--style-->', () => style.join('\n    '))
    .replace('<!--code-->', () => code.join('\n    '))
    .replace(
      '<!--start-->',
      () => `<script>${shortScript(`if(document.whole){${startScript};${recordEarlyPresses}}`)}</script>`,
    );
}

/** A link to a chunk that waits for the start script and then loads with low priority. */
export function codeLink(address: string, more = ''): string {
  return `<link rel="modulepreload" crossorigin href="${address}" media="${waiting}" fetchpriority="low"${more}>`;
}
