import { join } from 'node:path';
import * as v from 'valibot';
import { checkedId, readText } from './archiveFolder.ts';
import { deskFolder } from './deskFolder.ts';

const recordSchema = v.object({
  /** The document's file, without folders. */
  document: v.string(),
  /** Names its bytes. */
  bytes: v.string(),
  /** The version of the article's file as it was written: another one now, and somebody has edited it. */
  article: v.string(),
});

/** What the importer remembers of an article that it wrote, beside the archive's content. */
export type ImportRecord = v.InferOutput<typeof recordSchema>;

export function importRecordFile(root: string, id: string): string {
  return join(root, deskFolder, 'imported', `${checkedId(id)}.json`);
}

/** @returns undefined for an article that was not imported; a damaged record is none */
export function readImportRecord(root: string, id: string): ImportRecord | undefined {
  const text = readText(importRecordFile(root, id));
  if (text === undefined) return undefined;
  try {
    return v.parse(recordSchema, JSON.parse(text));
  } catch {
    return undefined;
  }
}
