import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { articleEntry } from '../../contract/derived/articleEntry.ts';
import { listItem } from '../../contract/derived/listItem.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import { articleReferences } from '../archive/articleReferences.ts';
import { scanArticle } from '../archive/scanArticle.ts';
import { unreadable } from '../archive/unreadable.ts';
import { keywordsOf } from '../lists/related/keywords.ts';
import type { ArticleRecord } from '../store/records.ts';
import { fileStamp } from '../system/fileStamp.ts';
import { contentHash } from '../system/keyOf.ts';

/** One article's file, read: what the press remembers of it, and its list item as JSON (empty where it has none). */
export interface ScannedFile {
  stamp: string;
  record: ArticleRecord;
  item: string;
}

/**
 * Reads one article's file. Never throws for what it contains, nor if it has been removed meanwhile.
 *
 * @param root the archive's folder
 * @param file below it
 */
export function scanFile(root: string, file: string, publication: Publication): ScannedFile {
  try {
    const stamp = fileStamp(statSync(join(root, file)));
    const text = readFileSync(join(root, file), 'utf8');
    return { stamp, ...recordOf(file, text, publication) };
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    return {
      stamp: '',
      record: { fileKey: '', references: [], issues: [unreadable(file, error)] },
      item: '',
    };
  }
}

function recordOf(file: string, text: string, publication: Publication): Omit<ScannedFile, 'stamp'> {
  const { id, article, issues } = scanArticle(file, text, publication);
  const fileKey = contentHash(text);
  const claim = id !== undefined && { id };
  if (!article) return { record: { fileKey, ...claim, references: [], issues }, item: '' };
  const item = listItem(article, publication);
  const { translationOf, retraction } = article;
  return {
    record: {
      fileKey,
      ...claim,
      entry: articleEntry(item),
      ...(translationOf && { translationOf }),
      ...(retraction ? { retracted: true } : { keywords: keywordsOf(article) }),
      references: articleReferences(article),
      issues,
    },
    item: JSON.stringify(item),
  };
}
