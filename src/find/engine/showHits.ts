import { documentsInBlock, searchFiles } from '../../contract/search/indexFiles.ts';
import type { SearchDocument } from '../../contract/search/searchIndex.ts';
import type { FoundArticle } from '../searchTypes.ts';
import type { Hit } from './combine.ts';
import type { IndexReader } from './indexReader.ts';
import type { Segment } from './openIndex.ts';

/** How many results a page has, and an answer at most. */
export const mostFound = 24;

/**
 * What results show of the first hits: as many as the requests suffice for, without gaps.
 *
 * @returns the articles, and how many hits they stand for: one that cannot be read is passed over
 */
export async function showHits(
  hits: readonly Hit[],
  segments: readonly Segment[],
  reader: IndexReader,
): Promise<{ found: FoundArticle[]; passed: number }> {
  const blocks = new Map<string, Promise<SearchDocument[] | undefined>>();
  const shown: (readonly [Hit, Promise<SearchDocument[] | undefined>])[] = [];
  for (const hit of hits.slice(0, mostFound)) {
    const path = searchFiles.documents(
      segments[hit.segment]?.name ?? '',
      Math.floor(hit.document / documentsInBlock),
    );
    if (!blocks.has(path) && !reader.has(path) && reader.left <= 0) break;
    const block = blocks.get(path) ?? reader.read(path, decodeDocuments);
    blocks.set(path, block);
    shown.push([hit, block]);
  }
  const found: FoundArticle[] = [];
  for (const [{ document }, reading] of shown) {
    const row = (await reading)?.[document % documentsInBlock];
    if (row) found.push(articleOf(row));
  }
  return { found, passed: shown.length };
}

async function decodeDocuments(bytes: Uint8Array): Promise<SearchDocument[]> {
  const { parseDocuments } = await import('./indexSchemas.ts');
  return parseDocuments(bytes);
}

function articleOf([id, day, section, language, title, authors, source, lead]: SearchDocument): FoundArticle {
  return { id, title, language, authors, day, section, ...(source && { source }), lead };
}
