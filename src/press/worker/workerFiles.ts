import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { localizedText } from '../../contract/localizedText.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import { chromeLanguages, defaultChromeLanguage } from '../../language/chromeLanguages.ts';
import { workerFile } from '../../library/worker/workerNames.ts';
import type { ShellEntry, ShellList } from '../../offline/shellList.ts';
import type { BuiltReader } from '../reader/builtReader.ts';
import { contentHash } from '../system/keyOf.ts';
import { shellPage } from './shellPage.ts';
import { startLinks } from './startLinks.ts';

/** What the worker's files are made from. */
export interface WorkerInputs {
  reader: Pick<BuiltReader, 'folder' | 'files' | 'manifest' | 'preloads' | 'template' | 'worker'>;
  publication: Publication;
  publicDir: string;
}

/**
 * The service worker with its list, and the shell that the list names first: code without the search and its style, the fonts of
 * first screens, the publication, the texts of each chrome language, and apart from these the search.
 *
 * @returns each file's path below the site, and its text
 */
export function workerFiles({
  reader,
  publication,
  publicDir,
}: WorkerInputs): [path: string, text: string][] {
  const name = localizedText(publication.name, defaultChromeLanguage).text;
  const page = shellPage(reader.template, name);
  const shell = `assets/shell-${contentHash(page).slice(0, 8)}.txt`;
  const languages = textsByLanguage(reader);
  const texts = new Set(Object.values(languages).flat());
  const own = (path: string): ShellEntry => [path, integrity(readFileSync(join(reader.folder, path)))];
  const kept = keptCode(reader, ofSearch);
  const code = [...kept].filter((path) => !texts.has(path));
  const search = [...keptCode(reader, ofStemmers)].filter((path) => !kept.has(path) && !texts.has(path));
  const letterhead = readFileSync(join(publicDir, 'content/publication.json'));
  const list: ShellList = {
    shell: [shell, integrity(page)],
    starts: startLinks(reader.manifest, reader.preloads),
    files: [
      ...[...code, ...firstFonts(reader.preloads)].sort().map(own),
      ['content/publication.json', integrity(letterhead)],
    ],
    search: search.sort().map(own),
    languages: Object.fromEntries(Object.entries(languages).map(([tag, files]) => [tag, files.map(own)])),
  };
  return [
    [shell, page],
    [workerFile, `self.shellList=${JSON.stringify(list)};\n${reader.worker}`],
  ];
}

/** The search reads its index from the host: what only it needs comes when someone searches, or keeps articles. */
const ofSearch = /^src\/(?:find|pages\/search)\//;
/** Without them words are found as they are typed; all together weigh more than the rest of the search. */
const ofStemmers = /stemmer\//;

/** The code that the reader starts with, and all that it leads to but what is left out, with its style. */
function keptCode({ manifest }: Pick<WorkerInputs['reader'], 'manifest'>, leftOut: RegExp): Set<string> {
  const modules = new Set(Object.keys(manifest).filter((module) => manifest[module]?.isEntry));
  // What is added on the way is visited, too.
  for (const module of modules) {
    const { imports = [], dynamicImports = [] } = manifest[module] ?? {};
    for (const next of [...imports, ...dynamicImports]) if (!leftOut.test(next)) modules.add(next);
  }
  const chunks = [...modules].flatMap((module) => manifest[module] ?? []);
  const files = chunks.flatMap(({ file, css = [], assets = [] }) => [file, ...css, ...assets]);
  return new Set(files.filter((file) => /\.(?:js|css)$/.test(file)));
}

/** The files of texts, which are one for each chrome language. */
function textsByLanguage({ manifest }: WorkerInputs['reader']): Record<string, string[]> {
  const files = chromeLanguages.map((tag) => [
    tag,
    Object.entries(manifest)
      .filter(([module]) => basename(module) === `${tag}.json` && !ofSearch.test(module))
      .filter(([, { file }]) => file.endsWith('.js'))
      // The dictionary before what comes late.
      .sort(([one], [other]) => Number(isDictionary(other)) - Number(isDictionary(one)))
      .map(([, { file }]) => file),
  ]);
  return Object.fromEntries(files);
}

const isDictionary = (module: string) => module.startsWith('src/language/dictionaries/');

/** The fonts that first screens are set in; in rarer letters the device's own face stands in. */
function firstFonts(preloads: BuiltReader['preloads']): string[] {
  const kinds = ['front', 'article Arab', 'article Latn'].map((kind) => preloads[kind]?.links ?? '');
  const links = kinds.join('').matchAll(/href="\/([^"]+\.woff2)"/g);
  return [...new Set([...links].map(([, href = '']) => href))];
}

/** A file's hash as browsers compare it (SRI). */
function integrity(data: string | Uint8Array): string {
  return `sha256-${createHash('sha256').update(data).digest('base64')}`;
}
