import * as v from 'valibot';
import { type Article, articleSchema } from '../../contract/articleSchema.ts';
import { versionRows } from '../../contract/beside/versionRows.ts';

/** The file of two versions' rows, from their own files; a third is the text that both are translations of. */
export function besideText(files: readonly string[]): string {
  return besideJson(files.map((file) => v.parse(articleSchema, JSON.parse(file))));
}

/** The same, from what has been read. */
export function besideJson([one, other, original]: readonly Article[]): string {
  return JSON.stringify({ rows: one && other ? versionRows(one, other, original) : [] });
}
