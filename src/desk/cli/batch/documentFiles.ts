import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { extname, join } from 'node:path';

/** What a folder is searched for; a file that is named itself is taken whatever it is called. */
const documents = new Set('.docx .odt .pdf .html .htm .md .markdown .txt'.split(' '));
/** What word processors write and nothing here reads: not passed over in silence, but refused with what to do. */
const otherDocuments = new Set('.doc .docm .dot .dotx .fodt .ott .rtf .pages .wpd .wps'.split(' '));

/** What was named on the command line, as single files. */
export interface FoundFiles {
  /** Each once, in the order they were named, a folder's by name. */
  files: string[];
  /** How many files of other kinds lay in folders. */
  leftAlone: number;
}

/**
 * The documents among files and folders, folders searched to the bottom. Hidden files and folders and the lock files of
 * word processors (`~$a.docx`, `.~lock.a.odt#`) are none. A name that leads nowhere stays: reading it says so.
 */
export function documentFiles(named: readonly string[]): FoundFiles {
  const found: FoundFiles = { files: [], leftAlone: 0 };
  const seen = new Set<string>();
  const take = (file: string) => {
    const real = realOf(file);
    if (!seen.has(real)) found.files.push(file);
    seen.add(real);
  };
  const search = (folder: string) => {
    const entries = entriesOf(folder);
    // Read as a file it is refused in words, and the others go on.
    if (!entries) take(folder);
    for (const entry of entries ?? []) {
      const path = join(folder, entry.name);
      if (/^\.|^~\$/.test(entry.name)) continue;
      if (entry.isDirectory()) search(path);
      else if (!isFile(path)) continue;
      else if (isDocument(entry.name)) take(path);
      else found.leftAlone++;
    }
  };
  for (const name of named) {
    if (statsOf(name)?.isDirectory()) search(name);
    else take(name);
  }
  return found;
}

function isDocument(name: string): boolean {
  const ending = extname(name).toLowerCase();
  return documents.has(ending) || otherDocuments.has(ending);
}

function entriesOf(folder: string): Dirent[] | undefined {
  const byName = (a: Dirent, b: Dirent) => (a.name < b.name ? -1 : 1);
  try {
    return readdirSync(folder, { withFileTypes: true }).sort(byName);
  } catch {
    return undefined;
  }
}

/** A link stands for the file it leads to; one to a folder is not followed, for it may lead round in a ring. */
function isFile(path: string): boolean {
  return statsOf(path)?.isFile() ?? false;
}

/** Nothing for what cannot be looked at: a link to itself, a name too long, a folder that is closed to us. */
function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

function realOf(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
}
