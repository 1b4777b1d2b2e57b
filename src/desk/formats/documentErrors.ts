import { DocumentError } from './DocumentError.ts';
import { limits } from './limits.ts';

/** The document is broken. */
export function corruptError(file: string, cause?: unknown): DocumentError {
  return new DocumentError(
    file,
    'corrupt',
    `“${file}” is damaged and cannot be read. Open it in a word processor, save it again and import that, or use another copy.`,
    { cause },
  );
}

/** The document is too large to read, or claims to be in order to fill the memory. */
export function tooLargeError(file: string): DocumentError {
  const limit = limits.file / 2 ** 20;
  return new DocumentError(
    file,
    'too-large',
    `“${file}” is too large to import (over ${limit} MB, or it unpacks to far more than it should). Make its pictures smaller or split it into several documents.`,
    { limit },
  );
}

/** The document has more text than an article can have. */
export function tooLongError(file: string): DocumentError {
  const limit = limits.text;
  return new DocumentError(
    file,
    'too-long',
    `“${file}” has more text than an article can have (over ${limit.toLocaleString('en')} characters or ${limits.lines.toLocaleString('en')} lines). Split it into several documents.`,
    { limit },
  );
}

/** The document's parts lie too deep in each other. */
export function tooDeepError(file: string, limit: number): DocumentError {
  return new DocumentError(
    file,
    'too-deep',
    `“${file}” has parts that lie more than ${limit} levels deep in each other. Copy its text into a new document and import that.`,
    { limit },
  );
}

/** Reading took too long and was ended. */
export function lateError(file: string, milliseconds: number): DocumentError {
  const limit = milliseconds / 60_000;
  return new DocumentError(
    file,
    'late',
    `“${file}” was not read after ${limit} minutes. Split it, or save it again.`,
    { limit },
  );
}

/** Reading needed too much memory and was ended. */
export function memoryError(file: string): DocumentError {
  const limit = limits.memory;
  return new DocumentError(
    file,
    'memory',
    `“${file}” needs more memory than a document may use (${limit} MB). Split it, or make its pictures smaller.`,
    { limit },
  );
}

/** The document ended its reader. @param reason what the reader said, if anything */
export function brokenOffError(file: string, reason?: string): DocumentError {
  const said = reason ? `: ${reason}` : '';
  return new DocumentError(
    file,
    'broken-off',
    `“${file}” broke its reader off${said}. It may be damaged: save it again in a word processor and retry.`,
  );
}

/** The document has no text. */
export function emptyError(file: string): DocumentError {
  return new DocumentError(file, 'empty', `“${file}” has no text. Check that it is the right file.`);
}

/** The document is password-protected. */
export function encryptedError(file: string): DocumentError {
  return new DocumentError(
    file,
    'encrypted',
    `“${file}” is password-protected. Open it, save it without the password and import it again.`,
  );
}

/** An unsupported file; `what` is what it seems to be, `advice` what to do. */
export function unknownTypeError(file: string, what: string, advice: string): DocumentError {
  return new DocumentError(file, 'unknown-type', `“${file}” is ${what}. ${advice}`);
}
