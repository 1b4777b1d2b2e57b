import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MastheadText } from '../fonts/fontFaces.ts';
import { contentHash, keyOf } from '../system/keyOf.ts';

/** The inputs of the built reader besides its own code. */
export interface ReaderInputs {
  /** The project's folder. */
  root: string;
  /** The texts that the masthead's fonts are subset to. */
  masthead: MastheadText;
}

const loose = ['index.html', 'package-lock.json', 'tsconfig.json', 'vite.config.ts'];

/** A key of everything that the reader and the press depend on: the code, the libraries, Node, the masthead. */
export function readerKey({ root, masthead }: ReaderInputs): string {
  const files = [...loose, ...codeBelow(root, 'src')];
  const code = files.map((file) => [file, contentHash(readFileSync(join(root, file)))]);
  return keyOf(process.version, masthead, code);
}

function codeBelow(root: string, folder: string): string[] {
  return (
    readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
      // The desk is not part of the reader.
      .filter((file) => !file.startsWith(join(folder, 'desk')))
      .sort()
  );
}
