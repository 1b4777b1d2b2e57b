import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { MastheadText } from '../../press/fontFaces.ts';
import { contentHash, keyOf } from '../../press/keyOf.ts';
import type { FontFiles } from '../../press/preloads.ts';
import { putInPlace } from '../../press/putInPlace.ts';

const kept = 3;

/**
 * The folder of the desk's page, built by Vite when its code has changed since the last time, else as it lies in the cache.
 *
 * @param root the project's folder
 * @param masthead the words that the masthead's faces are cut for
 * @param tell told before a build, which takes some seconds
 * @throws what Vite says when it cannot be built
 */
export async function builtPage(root: string, masthead: MastheadText, tell: () => void): Promise<string> {
  const cache = join(root, 'node_modules/.cache/aaaa-desk-page');
  const place = join(cache, pageKey(root, masthead));
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
      writeFileSync(join(draft, 'index.html'), framed(draft));
      putInPlace(draft, place);
    } finally {
      rmSync(draft, { recursive: true, force: true });
    }
  }
  const now = new Date();
  utimesSync(place, now, now);
  dropOld(cache);
  return place;
}

/** The page's frame with its icon, and with its faces on their way at once: they come in time or not at all. */
function framed(folder: string): string {
  const { chrome, latin } = JSON.parse(readFileSync(join(folder, '.vite/fonts.json'), 'utf8')) as FontFiles;
  const links = [chrome, latin]
    .filter((font) => font !== undefined)
    .map((font) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="/${font}" />`);
  const head = ['<link rel="icon" href="/favicon.svg" type="image/svg+xml" />', ...links].join('\n    ');
  return readFileSync(join(folder, 'src/desk/page/index.html'), 'utf8').replace(
    '</head>',
    `  ${head}\n  </head>`,
  );
}

/** Names the page by all that it is made from. */
function pageKey(root: string, masthead: MastheadText): string {
  const code = readdirSync(join(root, 'src'), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .concat(['vite.desk.config.ts', 'package-lock.json'].map((file) => join(root, file)))
    .sort()
    .map((file) => [file.slice(root.length), contentHash(readFileSync(file))]);
  return keyOf(masthead, code);
}

/** Takes away what was used longest ago. */
function dropOld(cache: string): void {
  const used = (name: string) => statSync(join(cache, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const old = readdirSync(cache)
    .filter((name) => !name.startsWith('draft-'))
    .sort((a, b) => used(b) - used(a))
    .slice(kept);
  for (const name of old) rmSync(join(cache, name), { recursive: true, force: true });
}
