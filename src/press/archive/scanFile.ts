import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Publication } from '../../contract/publicationSchema.ts';
import { listItem } from '../lists/listItem.ts';
import type { ArticleRecord, Stamp } from '../store/records.ts';
import { contentHash } from '../system/keyOf.ts';
import { articleTies } from './articleTies.ts';
import { entryOf } from './entry.ts';
import { scanArticle } from './scanArticle.ts';

/** One article's file, read: what the press remembers of it, and its list item as JSON (empty where it has none). */
export interface ScannedFile {
  stamp: Stamp;
  record: ArticleRecord;
  item: string;
}

/**
 * Reads one article's file. Never throws for what it holds, nor where it is gone meanwhile.
 *
 * @param root the archive's folder
 * @param file below it
 */
export function scanFile(root: string, file: string, publication: Publication): ScannedFile {
  try {
    const { mtimeMs: mtime, size } = statSync(join(root, file));
    const text = readFileSync(join(root, file), 'utf8');
    return { stamp: { mtime, size }, ...recordOf(file, text, publication) };
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    const unreadable = { file, field: '', message: 'cannot be read', weight: 'error' as const };
    return {
      stamp: { mtime: 0, size: -1 },
      record: { fileKey: '', ties: [], faults: [unreadable] },
      item: '',
    };
  }
}

function recordOf(file: string, text: string, publication: Publication): Omit<ScannedFile, 'stamp'> {
  const { id, article, faults } = scanArticle(file, text, publication);
  const fileKey = contentHash(text);
  const claim = id !== undefined && { id };
  if (!article) return { record: { fileKey, ...claim, ties: [], faults }, item: '' };
  const item = listItem(article, publication);
  const { translationOf } = article;
  return {
    record: {
      fileKey,
      ...claim,
      entry: entryOf(item),
      ...(translationOf && { translationOf }),
      ties: articleTies(article),
      faults,
    },
    item: JSON.stringify(item),
  };
}
