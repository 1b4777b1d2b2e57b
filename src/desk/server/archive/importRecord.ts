import { join } from 'node:path';
import * as v from 'valibot';
import { checkedId, readText } from './archiveFolder.ts';
import { deskFolder } from './deskFolder.ts';

const recordSchema = v.object({
  /** The document's file, without folders. */
  document: v.string(),
  /** Names its bytes. */
  bytes: v.string(),
  /** The version of the article's file as written: if it differs now, somebody has edited it. */
  article: v.string(),
});

/** What the importer remembers about an article it wrote. */
export type ImportRecord = v.InferOutput<typeof recordSchema>;

export function importRecordFile(root: string, id: string): string {
  return join(root, deskFolder, 'imported', `${checkedId(id)}.json`);
}

/** @returns undefined for an article that was not imported, or a damaged record */
export function readImportRecord(root: string, id: string): ImportRecord | undefined {
  const text = readText(importRecordFile(root, id));
  if (text === undefined) return undefined;
  try {
    return v.parse(recordSchema, JSON.parse(text));
  } catch {
    return undefined;
  }
}
