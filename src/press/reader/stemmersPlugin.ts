import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const prefix = 'virtual:stemmer/';
const common = 'common';

/**
 * Cuts `snowball-stemmers`, one file of two dozen languages, into modules: what all languages share, and `virtual:stemmer/<algorithm>`, so that
 * a browser loads those that it needs.
 */
export function stemmersPlugin(): Plugin {
  let parts: Map<string, string> | undefined;
  return {
    name: 'press-stemmers',
    resolveId: {
      filter: { id: /^virtual:stemmer\// },
      handler: (id) => `\0${id}`,
    },
    load: {
      filter: { id: /^\0virtual:stemmer\// },
      handler(id) {
        parts ??= stemmerModules(
          readFileSync(createRequire(import.meta.url).resolve('snowball-stemmers'), 'utf8'),
        );
        const code = parts.get(id.slice(1 + prefix.length));
        if (code === undefined) throw new Error(`snowball-stemmers has no ${id.slice(1 + prefix.length)}`);
        return { code, moduleSideEffects: false };
      },
    },
  };
}

/**
 * The modules of the library by their names.
 *
 * @throws {Error} when it is not written as it was
 */
export function stemmerModules(library: string): Map<string, string> {
  const [head = '', ...languages] = library.split(
    /^(?= {4}var \w+Stemmer = function \(_SnowballStemmer\d*\))/m,
  );
  const base = head.slice(head.indexOf('    function _possibleConstructorReturn'));
  const names = [...base.matchAll(/^ {4}(?:var|function) (\w+)/gm)].map(([, name]) => name);
  if (languages.length < 20 || !names.includes('SnowballStemmer'))
    throw new Error('snowball-stemmers is not written as it was: see stemmersPlugin.ts');
  const typeOf = head.slice(0, head.indexOf('(function (global'));
  const modules = new Map([[common, `${typeOf}\n${base}\nexport { ${names.join(', ')} };`]]);
  for (const part of languages) {
    const [, name = ''] = /var (\w+)Stemmer/.exec(part) ?? [];
    const [code = ''] = part.split(/^ {4}function newStemmer/m);
    const used = names.filter((one) => new RegExp(`\\b${one}\\b`).test(code));
    modules.set(
      name,
      `import { ${used.join(', ')} } from '${prefix}${common}';
${code}
export function newStemmer() {
  const stemmer = new ${name}Stemmer();
  return { stem(word) { stemmer.setCurrent(word); stemmer.stem(); return stemmer.getCurrent(); } };
}`,
    );
  }
  return modules;
}
