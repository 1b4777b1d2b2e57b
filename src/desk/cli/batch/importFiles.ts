import { basename } from 'node:path';
import { articlePath } from '../../../contract/articlePath.ts';
import type { ArticleFile } from '../../../contract/articleSchema.ts';
import { sectionOf } from '../../../contract/localizedText.ts';
import type { Publication } from '../../../contract/publicationSchema.ts';
import { contentHash } from '../../../press/system/keyOf.ts';
import type { Finding } from '../../formats/finding.ts';
import type { Join } from '../../formats/join.ts';
import { ArchiveWriteError } from '../../server/archive/ArchiveWriteError.ts';
import { articleText } from '../../server/archive/articleText.ts';
import { type StoreOptions, storeImport } from '../../server/archive/storeImport.ts';
import { inOrder } from './inOrder.ts';
import type { ImportAnswer } from './tryImport.ts';

/** What became of one file. */
export interface ImportResult {
  outcome: 'written' | 'unchanged' | 'refused';
  /** As it was named, or found in a named folder. */
  file: string;
  /** The article's file below the archive's root, also where it was refused because of what stands there. */
  path: string | null;
  article: ArticleFile | null;
  joined: Join[];
  findings: Finding[];
  /** Why it was refused and what to do, in words. */
  error: string | null;
}

/** Where documents go and how. */
export interface ImportTarget extends StoreOptions {
  root: string;
  publication: Publication;
  /** Documents that may be under way at once. */
  ahead: number;
}

/**
 * Imports documents, several at once, and says what became of each in their order. Two that claim one id are told apart
 * by it: the first has it, whatever `force` says.
 *
 * @param read makes an article of the document at a path
 */
export async function* importFiles(
  files: Iterable<string>,
  target: ImportTarget,
  read: (file: string) => Promise<ImportAnswer>,
): AsyncGenerator<ImportResult> {
  const claimed = new Map<string, { file: string; version: string }>();
  for await (const [file, answer] of inOrder(files, target.ahead, read)) {
    yield 'error' in answer ? refused(file, answer.error) : storeAnswer(file, answer, target, claimed);
  }
}

function storeAnswer(
  file: string,
  read: Exclude<ImportAnswer, { error: string }>,
  { root, publication, force, dryRun }: ImportTarget,
  claimed: Map<string, { file: string; version: string }>,
): ImportResult {
  const { article: made, joined, findings } = read;
  const found = { file, path: articlePath(made.id), article: made, joined, findings };
  const version = contentHash(articleText(made));
  const first = claimed.get(made.id);
  if (first && first.version !== version) {
    const error = `“${made.id}” is what “${first.file}” is called too, with other content. Give one another title or day, or import only one.`;
    return { outcome: 'refused', ...found, error };
  }
  if (!sectionOf(publication, made.language)) {
    const error = `“${basename(file)}” seems to be in “${made.language}”, and no section of the publication lists this language. Give the right one with --language TAG, or add it to a section in publication.json.`;
    return { outcome: 'refused', ...found, error };
  }
  try {
    const { outcome, article } = storeImport(root, publication, read, { force: force && !first, dryRun });
    claimed.set(made.id, first ?? { file, version });
    // Without a disk to show it, a twin in the same run is told by what the first one said.
    return { ...found, outcome: first && dryRun ? 'unchanged' : outcome, article, error: null };
  } catch (error) {
    return { outcome: 'refused', ...found, error: writeErrorMessage(basename(file), error) };
  }
}

function refused(file: string, error: string): ImportResult {
  return { outcome: 'refused', file, path: null, article: null, joined: [], findings: [], error };
}

function writeErrorMessage(name: string, error: unknown): string {
  if (error instanceof ArchiveWriteError) return error.message;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return `The disk is full. Nothing of “${name}” was written; make room and import it again.`;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return `“${name}” has no place: the archive may not be written to (${message}). Let your user write there, or choose another folder with --out.`;
  return `The article of “${name}” could not be written: ${message}.`;
}
