import { basename } from 'node:path';
import { articlePath } from '../../../contract/articlePath.ts';
import type { ArticleFile } from '../../../contract/articleSchema.ts';
import { sectionOf } from '../../../contract/localizedText.ts';
import type { Publication } from '../../../contract/publicationSchema.ts';
import { contentHash } from '../../../press/system/keyOf.ts';
import { failureMessage } from '../../../press/system/systemAdvice.ts';
import type { Finding } from '../../formats/finding.ts';
import type { Join } from '../../formats/join.ts';
import { allWithoutMetadata } from '../../pictures/withoutMetadata.ts';
import { ArchiveWriteError } from '../../server/archive/ArchiveWriteError.ts';
import { articleText } from '../../server/archive/articleText.ts';
import { type StoreOptions, storeImport } from '../../server/archive/storeImport.ts';
import type { ImportAnswer, ReadDocument } from '../../threads/tryImport.ts';
import { inOrder } from './inOrder.ts';
import { renumbered } from './renumbered.ts';

/** The outcome of one file. */
export interface ImportResult {
  outcome: 'written' | 'unchanged' | 'failed';
  /** As named, or as found in a named folder. */
  file: string;
  /** The article's file below the archive's root, also if it failed because that file exists. */
  path: string | null;
  article: ArticleFile | null;
  joined: Join[];
  findings: Finding[];
  /** Why it failed and what to do. */
  error: string | null;
}

/** Where documents go and how. */
export interface ImportTarget extends StoreOptions {
  root: string;
  publication: Publication;
  /** How many documents may be in progress at once. */
  ahead: number;
}

/**
 * Imports documents, several at once, and yields their outcomes in order. Of two with the same id
 * the first keeps it, whatever `force` says; the next one gets a number behind it, `…-2`.
 *
 * @param read makes an article of the document at a path
 */
export async function* importFiles(
  files: Iterable<string>,
  target: ImportTarget,
  read: (file: string) => Promise<ImportAnswer>,
): AsyncGenerator<ImportResult> {
  const claimed = new Map<string, string>();
  for await (const [file, answer] of inOrder(files, target.ahead, read)) {
    yield 'error' in answer
      ? failure(file, answer.error.message)
      : storeAnswer(file, { ...answer, images: await allWithoutMetadata(answer.images) }, target, claimed);
  }
}

function storeAnswer(
  file: string,
  answer: ReadDocument,
  { root, publication, force, dryRun }: ImportTarget,
  claimed: Map<string, string>,
): ImportResult {
  const version = contentHash(articleText(answer.article));
  const read = withFreeId(answer, (id) => (claimed.get(id) ?? version) === version);
  const { article: made, joined, findings } = read;
  const found = { file, path: articlePath(made.id), article: made, joined, findings };
  const isTwin = claimed.has(made.id);
  if (!sectionOf(publication, made.language)) {
    const error = `“${basename(file)}” seems to be in “${made.language}”, which no section of the publication lists. Give the right language with --language TAG, or add this one to a section in publication.json.`;
    return { outcome: 'failed', ...found, error };
  }
  try {
    const { outcome, article } = storeImport(root, publication, read, { force: force && !isTwin, dryRun });
    claimed.set(made.id, version);
    // A dry run writes nothing to compare with, so an identical twin is known by the first one's content.
    return { ...found, outcome: isTwin && dryRun ? 'unchanged' : outcome, article, error: null };
  } catch (error) {
    return { outcome: 'failed', ...found, error: writeErrorMessage(basename(file), root, error) };
  }
}

/** Two texts of one title and day are two articles; the same text twice is one. */
function withFreeId(read: ReadDocument, isFree: (id: string) => boolean): ReadDocument {
  let free = read;
  for (let number = 2; !isFree(free.article.id); number++) free = renumbered(read, number);
  return free;
}

function failure(file: string, error: string): ImportResult {
  return { outcome: 'failed', file, path: null, article: null, joined: [], findings: [], error };
}

function writeErrorMessage(name: string, root: string, error: unknown): string {
  if (error instanceof ArchiveWriteError) return error.message;
  return `“${name}” was not imported. ${failureMessage(error, root)}`;
}
