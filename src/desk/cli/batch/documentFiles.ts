import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { extname, join } from 'node:path';

/** The extensions searched for in folders; a file named on the command line may have any. */
const documents = new Set('.docx .odt .pdf .html .htm .md .markdown .txt'.split(' '));
/** Word-processor formats that nothing here reads: rejected with advice rather than skipped in silence. */
const otherDocuments = new Set('.doc .docm .dot .dotx .fodt .ott .rtf .pages .wpd .wps'.split(' '));

/** The files named on the command line, folders expanded. */
export interface FoundFiles {
  /** Each once, in the order named, a folder's by name. */
  files: string[];
  /** How many files of other types were in folders. */
  leftAlone: number;
}

/**
 * The documents among files and folders, folders searched recursively. Hidden files and folders and the lock files of
 * word processors (`~$a.docx`, `.~lock.a.odt#`) are skipped. A missing file stays: reading it reports that.
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
    // Reading it as a file reports the error, and the others go on.
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

/** Follows a link to a file but not to a folder, which may be circular. */
function isFile(path: string): boolean {
  return statsOf(path)?.isFile() ?? false;
}

/** Undefined for a link to itself, a name too long, or a folder we may not read. */
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
