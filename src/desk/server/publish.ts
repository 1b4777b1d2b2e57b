import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { type ArticleFile, articleSchema } from '../../contract/articleSchema.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import { schemaIssues } from '../../press/archive/issue.ts';
import type { Change, Passage } from './api/change.ts';
import { DeskError } from './api/DeskError.ts';
import type { Draft } from './api/draft.ts';
import type { FieldIssue } from './api/fieldIssue.ts';
import { ArchiveWriteError } from './archive/ArchiveWriteError.ts';
import { saveArticle } from './archive/archiveFolder.ts';
import { imagesNamed } from './archive/imagesNamed.ts';
import { changedPassages } from './changedPassages.ts';
import type { DraftStore } from './draftStore.ts';
import { type PlacedArticle, placePictures } from './placePictures.ts';
import type { PublishedArticles } from './publishedArticles.ts';

/** What publishing and withdrawing need of the desk. */
export interface PublishingDesk {
  /** The archive's folder, `content`. */
  root: string;
  publication: Publication;
  drafts: DraftStore;
  published: PublishedArticles;
  /** The day of an update and of a correction, YYYY-MM-DD. */
  today: () => string;
}

/**
 * Publishes a draft. An invalid article is not written, nor is anything over an article that has been
 * changed or removed elsewhere since it was opened, unless the editor has seen that and confirms.
 *
 * @param over whether the editor has confirmed
 * @throws {DeskError} `invalid`, `taken`, `changed`, `withdrawn`
 */
export async function publish(
  desk: PublishingDesk,
  draft: Draft,
  change: Change | undefined,
  over: boolean,
): Promise<Draft> {
  const { id } = draft.article;
  const there = await desk.published.read(id);
  const article = withChange(draft, there?.article, change, desk.today());
  const issues = fieldIssues(article);
  if (issues.length > 0) throw new DeskError({ kind: 'invalid', issues }, 'The article is not complete yet.');
  if (draft.published && draft.published.id !== id) {
    throw new DeskError(
      { kind: 'request' },
      'A published article keeps its id, because the id is its address.',
    );
  }
  if (there && !draft.published) throw conflictErrors.exists(id);
  if (!there && draft.published && !over) throw conflictErrors.missing(id);
  if (there && there.hash !== draft.published?.hash && !over) throw conflictErrors.changed(id, there.article);
  const own = (src: string) => desk.drafts.imagePath(draft.key, src);
  const placed = await placePictures(desk.root, own, article, there?.article);
  assertPictures(desk.root, placed);
  const hash = writeToArchive(
    desk,
    placed.article,
    placed.images,
    over ? there?.hash : draft.published?.hash,
  );
  const state = { article: placed.article, changed: false, published: { id, hash } };
  // A text that is published again need no longer be kept.
  const { before, ...rest } = draft;
  const kept = article.retraction && before ? { before } : {};
  return desk.drafts.write({ ...rest, ...kept, ...state }, placed.images);
}

/**
 * A figure that was copied from another draft names a picture that is only there: the archive would no longer build.
 *
 * @throws {DeskError} `invalid`, naming the pictures
 */
function assertPictures(root: string, { article, images }: PlacedArticle): void {
  const missing = imagesNamed(article).filter(
    (src) => !Object.hasOwn(images, src) && !existsSync(join(root, src)),
  );
  if (missing.length === 0) return;
  throw new DeskError(
    { kind: 'invalid', issues: [] },
    `These files are neither with this draft nor in the archive; add them again: ${missing.join(', ')}.`,
  );
}

/** The errors for an archive that no longer holds what the draft was opened from. */
export const conflictErrors = {
  exists: (id: string) => new DeskError({ kind: 'taken' }, `Another article is already published as ${id}.`),
  missing: (id: string) =>
    new DeskError({ kind: 'withdrawn' }, `The article ${id} is no longer in the archive.`),
  changed: (_id: string, article?: ArticleFile) =>
    new DeskError(
      { kind: 'changed', ...(article && { article }) },
      'The published article has been changed elsewhere since you opened it.',
    ),
};

/**
 * Writes into the archive, only over the version that was read.
 *
 * @returns the new version
 * @throws {DeskError} `taken`, `changed`, `withdrawn`, `invalid`
 */
export function writeToArchive(
  { root, publication }: PublishingDesk,
  article: ArticleFile,
  images: Record<string, Uint8Array>,
  version: string | undefined,
): string {
  try {
    return saveArticle(root, publication, article, images, version);
  } catch (error) {
    if (!(error instanceof ArchiveWriteError)) throw error;
    if (error.kind !== 'invalid') throw conflictErrors[error.kind](article.id);
    throw new DeskError({ kind: 'invalid', issues: [] }, error.message, { cause: error });
  }
}

/** An article's issues against the contract, field by field. */
function fieldIssues(article: ArticleFile): FieldIssue[] {
  const result = v.safeParse(articleSchema, article);
  return schemaIssues('', articleSchema, article, result.issues)
    .filter((issue) => issue.severity === 'error')
    .map(({ field, message }) => ({ field, message }));
}

/**
 * The article to store: a correction is dated and shown below the text, a silent fix is not. Corrections published
 * earlier stay, even if the draft was opened before them.
 */
function withChange(
  { article, published }: Draft,
  there: ArticleFile | undefined,
  change: Change | undefined,
  today: string,
): ArticleFile {
  if (!published) return article;
  const { updated: _, corrections: __, ...own } = article;
  // A retracted article has none; those of the text that is put back are its own.
  const { updated, corrections } = there && !there.retraction ? there : article;
  if (change?.kind === 'correction') {
    // Further east it may already be tomorrow; a correction is never dated before the article.
    const day = today < own.date ? own.date : today;
    const changes = stillTrue(change.changes ?? [], there, article);
    const correction = { date: day, text: change.text.trim(), ...(changes.length > 0 && { changes }) };
    return { ...own, updated: day, corrections: [...(corrections ?? []), correction] };
  }
  return { ...own, ...(updated !== undefined && { updated }), ...(corrections && { corrections }) };
}

/**
 * Of the passages that the editor shows, those that this publication really changes: another window may have published since
 * they were read, and readers are told of nothing that they could not have read.
 */
function stillTrue(
  shown: readonly Passage[],
  there: ArticleFile | undefined,
  article: ArticleFile,
): Passage[] {
  if (shown.length === 0 || !there) return [];
  const keyOf = ({ before = '', after = '' }: Passage) => JSON.stringify([before, after]);
  const keys = new Set(shown.map(keyOf));
  return changedPassages(there, article).filter((passage) => keys.has(keyOf(passage)));
}

/**
 * The passages that publishing a draft would change for readers; none for one that is not published, or whose article is gone.
 */
export async function passagesChanged(
  { published }: Pick<PublishingDesk, 'published'>,
  draft: Draft,
): Promise<Passage[]> {
  const there = draft.published && (await published.read(draft.published.id))?.article;
  return there ? changedPassages(there, draft.article) : [];
}
