import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MastheadText } from '../fonts/fontFaces.ts';
import { contentHash, keyOf } from '../system/keyOf.ts';

/** What the built reader is made from besides its own code. */
export interface ReaderInputs {
  /** The project's folder. */
  root: string;
  /** The path that the site lies below, with a slash at both ends. */
  base: string;
  /** The words that the masthead's faces are cut for. */
  masthead: MastheadText;
}

const loose = ['index.html', 'package-lock.json', 'tsconfig.json', 'vite.config.ts'];

/** Names the reader and the press by all they are made from: the code, the libraries, Node, the base, the masthead. */
export function readerKey({ root, base, masthead }: ReaderInputs): string {
  const files = [...loose, ...codeBelow(root, 'src')];
  const code = files.map((file) => [file, contentHash(readFileSync(join(root, file)))]);
  return keyOf(process.version, base, masthead, code);
}

function codeBelow(root: string, folder: string): string[] {
  return (
    readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
      // The desk is no part of what readers get.
      .filter((file) => !file.startsWith(join(folder, 'desk')))
      .sort()
  );
}
