import type { Plugin } from 'vite';

/** Code of a library, and what replaces it. */
interface Cut {
  file: RegExp;
  code: RegExp;
  instead: string;
}

/**
 * What the bundler keeps although the reader never comes there: contexts, components and classes of the router that are made, named
 * and extended by calls whose effects it cannot know, and classes of other libraries that are made at each start.
 */
const cuts: Cut[] = [
  { file: /react-router\/dist\/production\/.*\.js$/, code: /^\w+\.displayName = "[^"]*";$/gm, instead: '' },
  {
    file: /react-router\/dist\/production\/.*\.js$/,
    code: /= (?=[\w$]+\.(?:forwardRef|createContext|memo)\(|new URL\(")/g,
    instead: '= /* @__PURE__ */ ',
  },
  {
    file: /react-router\/dist\/production\/.*\.js$/,
    code: /= (class extends [\w$]+\.Component \{$[\s\S]*?^\});$/gm,
    instead: '= /* @__PURE__ */ (() => $1)();',
  },
  // Dictionaries are bundled or added, never loaded by i18next, and numbers have a formatter of our own.
  {
    file: /i18next\/dist\/esm\/i18next\.js$/,
    code: /^class Connector extends EventEmitter \{$[\s\S]*?^\}$/m,
    instead: 'class Connector extends EventEmitter {}',
  },
  { file: /i18next\/dist\/esm\/i18next\.js$/, code: /\bformatter = Formatter;/, instead: '' },
  // The reader changes nothing on a server.
  {
    file: /query-core\/build\/modern\/mutationCache\.js$/,
    code: /^(?:import|var MutationCache)[\s\S]*(?=^export )/m,
    instead: 'class MutationCache { clear() {} resumePausedMutations() {} }\n',
  },
  {
    file: /query-core\/build\/modern\/query\.js$/,
    code: /this\.#queryType === "infinite"/,
    instead: 'false',
  },
];

/** Leaves `cuts` out of the browser's code; the build fails where a new release of a library no longer contains one. */
export function leaveOutUnused(): Plugin {
  const found = new Set<Cut>();
  return {
    name: 'press-leave-out-unused',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    transform: {
      filter: { id: cuts.map(({ file }) => file) },
      handler(code, id) {
        let kept = code;
        for (const cut of cuts) {
          if (!cut.file.test(id) || kept.search(cut.code) < 0) continue;
          found.add(cut);
          kept = kept.replace(cut.code, cut.instead);
        }
        return { code: kept, map: null };
      },
    },
    buildEnd(error) {
      const gone = cuts.find((cut) => !found.has(cut));
      if (!error && gone) this.error(`leaveOutUnused.ts: ${gone.file} no longer contains ${gone.code}`);
    },
  };
}
