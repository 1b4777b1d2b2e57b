/** What keeps a file from being read or written, and what to do about it, by the system's code (errno.h). */
const advice: Record<string, (path: string) => string> = {
  ENOSPC: (path) => `The disk is full. ${path} could not be written: free some space and try again.`,
  EDQUOT: (path) =>
    `Your share of the disk is full. ${path} could not be written: free some space and try again.`,
  EACCES: (path) =>
    `You have no permission to use ${path}. Change its owner or its permissions, or name another place.`,
  EROFS: (path) =>
    `${path} is on a disk that can only be read. Make the disk writable, or name another place.`,
  EMFILE: (path) =>
    `Too many files are open, so ${path} could not be opened. Close other programs, or raise the limit (ulimit -n 4096), and try again.`,
  ENOTDIR: (path) =>
    `${path} cannot be used: a file stands where a folder is needed. Move that file away, or name another place.`,
  EISDIR: (path) => `${path} is a folder where a file is needed, or one that you have no permission to read.`,
  ENOENT: (path) => `${path} does not exist.`,
  ENAMETOOLONG: (path) => `${path} is too long a name for a file. Shorten it.`,
  ELOOP: (path) => `${path} is a link that leads back to itself. Name the file that it should lead to.`,
  EIO: (path) => `The disk failed at ${path}. Check the disk, and keep a copy of your files elsewhere.`,
};

const others: Record<string, string> = { EPERM: 'EACCES', EEXIST: 'ENOTDIR', ENFILE: 'EMFILE' };

/** SQLite's result codes, which it gives where the file system failed (sqlite.org/rescode.html). */
const sqlite: Record<number, string> = { 3: 'EACCES', 8: 'EACCES', 10: 'EIO', 13: 'ENOSPC', 14: 'EACCES' };

/** The codes that another program's output may name: the others are its own affair. */
const printed = /\b(ENOSPC|EDQUOT|EACCES|EROFS|EMFILE)\b(?:[^'\n]*'([^'\n]+)')?/;

/**
 * What failed in the file system and what to do, in plain words.
 *
 * @param name what to call the file; its path, as the error has it, if left out
 * @returns undefined for an error of another kind
 */
export function systemAdvice(error: unknown, name?: string): string | undefined {
  const words = advice[codeOf(error)];
  return words?.(name ?? pathIn(error) ?? 'a file');
}

/** What went wrong, for whoever runs a command: advice, or the error's own words. @param place where, if the error names no path */
export function failureMessage(error: unknown, place: string): string {
  const own = error instanceof Error ? error.message : String(error);
  return systemAdvice(error, pathIn(error) ?? place) ?? own;
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const { code = '', errcode = 0 } = error as NodeJS.ErrnoException & { errcode?: number };
  if (code === 'ERR_SQLITE_ERROR') return sqlite[errcode & 0xff] ?? '';
  return others[code] ?? (code in advice ? code : (printed.exec(error.message)?.[1] ?? ''));
}

function pathIn(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  return (error as NodeJS.ErrnoException).path ?? printed.exec(error.message)?.[2];
}
