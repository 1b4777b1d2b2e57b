import { execFileSync } from 'node:child_process';

/** Runs a tool of poppler's on a file. @returns what it says */
export function poppler(tool: 'pdftotext' | 'pdffonts' | 'pdftoppm', ...options: string[]): string {
  return execFileSync(tool, options, { encoding: 'utf8', maxBuffer: 1 << 26 });
}

/** The words of a PDF in reading order, as poppler reads it: without the marks of direction that it adds. */
export function popplerWords(file: string): string[] {
  const text = poppler('pdftotext', file, '-');
  return wordsOf(text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ''));
}

/** The fonts of a PDF that are not embedded. */
export function fontsOutside(file: string): string[] {
  const [, , ...rows] = poppler('pdffonts', file).trim().split('\n');
  // name, type, encoding, then: emb sub uni object
  return rows.filter((row) => !/\s(?:yes)\s+(?:yes|no)\s+(?:yes|no)\s+\d+\s+\d+$/.test(row));
}

/** The words of a text, by letters and figures alone: an extractor may join a word to a sign, or part them. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFKC').match(/[\p{L}\p{M}\p{N}\u200c]+/gu) ?? [];
}
