import type { Publication } from '../../contract/publicationSchema.ts';
import type { DocumentThreads } from '../threads/documentThreads.ts';
import type { DraftStore } from './draftStore.ts';
import type { PublishedArticles } from './publishedArticles.ts';
import type { SiteWork } from './site/siteWork.ts';

/** What the desk works with: the archive, the drafts, and the functions that import, check and write. */
export interface DeskContext {
  /** The archive's folder, `content`. */
  root: string;
  publication: Publication;
  drafts: DraftStore;
  published: PublishedArticles;
  readDocument: DocumentThreads['read'];
  today: () => string;
  site: SiteWork;
}
