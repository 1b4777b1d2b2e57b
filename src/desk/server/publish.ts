import * as v from 'valibot';
import { type ArticleFile, articleSchema } from '../../contract/articleSchema.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import { schemaIssues } from '../../press/archive/issue.ts';
import { ArchiveWriteError } from './archive/ArchiveWriteError.ts';
import { saveArticle } from './archive/archiveFolder.ts';
import type { Change } from './change.ts';
import { DeskError } from './DeskError.ts';
import type { Draft } from './draft.ts';
import type { DraftStore } from './draftStore.ts';
import type { FieldIssue } from './fieldIssue.ts';
import { placePictures } from './placePictures.ts';
import type { PublishedArticles } from './publishedArticles.ts';

interface PublishingDesk {
  /** The archive's folder, `content`. */
  root: string;
  publication: Publication;
  drafts: DraftStore;
  published: PublishedArticles;
  /** The day of an update and of a correction, YYYY-MM-DD. */
  today: () => string;
}

/**
 * Publishes a draft: what the contract's schema refuses is not written, nor is anything over an article that has been
 * changed or taken away elsewhere since it was opened, unless the editor has seen that and says so.
 *
 * @param over whether the editor has seen it and says so
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
    throw new DeskError({ kind: 'request' }, 'A published article keeps its id: it is its address.');
  }
  if (there && !draft.published) throw conflictErrors.exists(id);
  if (!there && draft.published && !over) throw conflictErrors.missing(id);
  if (there && there.hash !== draft.published?.hash && !over) throw conflictErrors.changed(id, there.article);
  const own = (src: string) => desk.drafts.imagePath(draft.key, src);
  const placed = await placePictures(desk.root, own, article, there?.article);
  const hash = writeToArchive(
    desk,
    placed.article,
    placed.images,
    over ? there?.hash : draft.published?.hash,
  );
  const state = { article: placed.article, changed: false, published: { id, hash } };
  return desk.drafts.write({ ...draft, ...state }, placed.images);
}

/** What is told where the archive holds something else than the draft was opened from. */
const conflictErrors = {
  exists: (id: string) => new DeskError({ kind: 'taken' }, `Another article is published as ${id}.`),
  missing: (id: string) =>
    new DeskError({ kind: 'withdrawn' }, `The article ${id} is no longer in the archive.`),
  changed: (_id: string, article?: ArticleFile) =>
    new DeskError(
      { kind: 'changed', ...(article && { article }) },
      'The published article has been changed elsewhere since it was opened here.',
    ),
};

/** Into the archive, over what was read and nothing else. What the archive refuses is told in its own words. */
function writeToArchive(
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

/** What the contract's schema finds wrong with an article, field by field. */
function fieldIssues(article: ArticleFile): FieldIssue[] {
  const result = v.safeParse(articleSchema, article);
  return schemaIssues('', articleSchema, article, result.issues)
    .filter((issue) => issue.severity === 'error')
    .map(({ field, message }) => ({ field, message }));
}

/**
 * The article as it is kept: a correction is dated and told under the text, a silent fix is not. What readers were told
 * before stands in the archive, and no draft that was opened earlier takes it back.
 */
function withChange(
  { article, published }: Draft,
  there: ArticleFile | undefined,
  change: Change | undefined,
  today: string,
): ArticleFile {
  if (!published) return article;
  const { updated: _, corrections: __, ...own } = article;
  const { updated, corrections } = there ?? article;
  if (change?.kind === 'correction') {
    // Where the article appeared it may be tomorrow already; nothing is corrected before it has appeared.
    const day = today < own.date ? own.date : today;
    const correction = { date: day, text: change.text.trim() };
    return { ...own, updated: day, corrections: [...(corrections ?? []), correction] };
  }
  return { ...own, ...(updated !== undefined && { updated }), ...(corrections && { corrections }) };
}
