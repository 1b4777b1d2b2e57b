import type { Plugin } from 'vite';

/** What Vite's helper has, and what stands for it: files at a host's root, and what no browser that runs the reader, and no policy of ours, needs. */
const ofHelper: [RegExp, string][] = [
  [/return "\/"\s*\+\s*dep\b/, 'return "../"+dep'],
  [/if \(import\.meta\.resolve\)[^;]*;/, ''],
  [
    /function allSettled\(promises\) \{[\s\S]*?\n\t\t\}/,
    'const allSettled = (promises) => Promise.allSettled(promises);',
  ],
  [/const cspNonceMeta = [\s\S]*?const cspNonce = [^;]*;/, ''],
  [/if \(cspNonce\)[^;]*;/, ''],
];

/** The module of a file that code names by its address: a style of its own. */
const ofAddress = /\?url$/;
const own = /export default ("[^"]*")/;
const fromCode = 'export default new URL(".."+$1,import.meta.url).pathname';

/** What a style names below the site's root, with or without quotes. */
const fromRoot = /url\((["']?)\/assets\//g;

/**
 * Lets the browsers' code and style find their files wherever the site stands: code and style lie in `assets/` side by side, so each
 * goes from its own address. Vite's own `base: './'` writes that address once more at every import.
 */
export function anyPlacePlugin(): Plugin {
  return {
    name: 'press-any-place',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    transform: {
      order: 'post',
      filter: { id: [/vite\/preload-helper/, ofAddress] },
      handler(code, id) {
        if (ofAddress.test(id)) {
          if (!own.test(code)) this.error(`anyPlacePlugin.ts: ${id} no longer exports its address`);
          return { code: code.replace(own, fromCode), map: null };
        }
        const gone = ofHelper.find(([part]) => !part.test(code));
        if (gone) this.error(`anyPlacePlugin.ts: Vite’s preload helper no longer contains ${gone[0]}`);
        // The helper resolves a file from its own address.
        return {
          code: ofHelper.reduce((kept, [part, instead]) => kept.replace(part, instead), code),
          map: null,
        };
      },
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === 'asset' && file.fileName.endsWith('.css'))
            file.source = String(file.source).replace(fromRoot, 'url($1');
      },
    },
  };
}
