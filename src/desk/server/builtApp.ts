import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { FontFiles, MastheadText } from '../../press/fonts/fontFaces.ts';
import { contentHash, keyOf } from '../../press/system/keyOf.ts';
import { pruneCache } from '../../press/system/pruneCache.ts';
import { putInPlace } from '../../press/system/putInPlace.ts';

const keptBuilds = 3;

/**
 * The folder of the desk's page, built by Vite if its code has changed, otherwise from the cache.
 *
 * @param root the project's folder
 * @param masthead the words the masthead's faces are subset to
 * @param tell called before a build, which takes some seconds
 * @throws Vite's error if the build fails
 */
export async function builtApp(root: string, masthead: MastheadText, tell: () => void): Promise<string> {
  const cache = join(root, 'node_modules/.cache/aaaa-desk-page');
  const key = appKey(root, masthead);
  const place = join(cache, key);
  if (!existsSync(join(place, 'index.html'))) {
    tell();
    mkdirSync(cache, { recursive: true });
    const draft = mkdtempSync(join(cache, 'draft-'));
    try {
      const vite = join(root, 'node_modules/vite/bin/vite.js');
      await promisify(execFile)(
        process.execPath,
        [vite, 'build', '--config', 'vite.desk.config.ts', '--outDir', draft, '--logLevel', 'warn'],
        {
          cwd: root,
          env: { ...process.env, NODE_ENV: 'production', DESK_MASTHEAD: JSON.stringify(masthead) },
        },
      );
      writeFileSync(join(draft, 'index.html'), withPreloads(draft));
      putInPlace(draft, place);
    } finally {
      rmSync(draft, { recursive: true, force: true });
    }
  }
  pruneCache(cache, key, keptBuilds);
  return place;
}

/** The page's HTML with its icon and font preloads, because a late face is not shown. */
function withPreloads(folder: string): string {
  const { chrome, latin } = JSON.parse(readFileSync(join(folder, '.vite/fonts.json'), 'utf8')) as FontFiles;
  const links = [chrome, latin]
    .filter((font) => font !== undefined)
    .map((font) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="/${font}" />`);
  const head = ['<link rel="icon" href="/favicon.svg" type="image/svg+xml" />', ...links].join('\n    ');
  return readFileSync(join(folder, 'src/desk/app/index.html'), 'utf8').replace(
    '</head>',
    `  ${head}\n  </head>`,
  );
}

/** Identifies the page by everything it is built from. */
function appKey(root: string, masthead: MastheadText): string {
  const code = readdirSync(join(root, 'src'), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .concat(['vite.desk.config.ts', 'package-lock.json'].map((file) => join(root, file)))
    .sort()
    .map((file) => [file.slice(root.length), contentHash(readFileSync(file))]);
  return keyOf(masthead, code);
}
