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

/** The document is larger than what a computer should have to read, or says so in order to fill its memory. */
export function tooLargeError(file: string): DocumentError {
  return new DocumentError(
    file,
    'too-large',
    `“${file}” is too large to import (over ${limits.file / 2 ** 20} MB, or it unpacks to far more than it should). Make its pictures smaller or split it into several documents.`,
  );
}

/** There is no word in the document. */
export function emptyError(file: string): DocumentError {
  return new DocumentError(file, 'empty', `“${file}” has no text. Check that it is the right file.`);
}

/** The document opens with a password only. */
export function encryptedError(file: string): DocumentError {
  return new DocumentError(
    file,
    'encrypted',
    `“${file}” is password-protected. Open it, save it without the password and import it again.`,
  );
}

/** A file that we do not read; `what` says what it seems to be, `advice` what to do. */
export function unknownTypeError(file: string, what: string, advice: string): DocumentError {
  return new DocumentError(file, 'unknown-type', `“${file}” is ${what}. ${advice}`);
}
