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
  return new DocumentError(
    file,
    'too-large',
    `“${file}” is too large to import (over ${limits.file / 2 ** 20} MB, or it unpacks to far more than it should). Make its pictures smaller or split it into several documents.`,
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
