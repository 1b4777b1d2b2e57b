import { subscript, superscript } from '../../text/superscript.ts';

/** A part of a formula in one line, in brackets unless it is one number or name. */
export function grouped(text: string): string {
  return /^[\p{L}\p{M}\p{N}.]*$/u.test(text) ? text : `(${text})`;
}

export function raised(text: string): string {
  return text && (superscript(text) ?? `^${grouped(text)}`);
}

export function lowered(text: string): string {
  return text && (subscript(text) ?? `_${grouped(text)}`);
}
