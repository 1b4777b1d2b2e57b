import type { IncomingMessage } from 'node:http';
import type { ArticleFile } from '../../contract/articleSchema.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import { DocumentError } from '../formats/DocumentError.ts';
import type { Finding } from '../formats/finding.ts';
import { openFindings } from '../import/findings/openFindings.ts';
import { allWithoutMetadata } from '../pictures/withoutMetadata.ts';
import type { DocumentThreads } from '../threads/documentThreads.ts';
import { addPicture } from './addPicture.ts';
import type { PassagesAnswer } from './api/change.ts';
import { DeskError } from './api/DeskError.ts';
import type { Draft } from './api/draft.ts';
import { type PastedAnswer, type PastedRequest, pastedSchema } from './api/pasted.ts';
import {
  newArticleSchema,
  openSchema,
  publishSchema,
  removalSchema,
  restoreSchema,
  retractSchema,
  saveSchema,
  siteSchema,
} from './api/requestSchemas.ts';
import type { UploadAnswer } from './api/uploadAnswer.ts';
import { isSameText } from './archive/isSameText.ts';
import { DraftStore } from './draftStore.ts';
import { listPage } from './listing.ts';
import { newArticle } from './newArticle.ts';
import { passagesChanged, publish } from './publish.ts';
import type { PublishedArticles } from './publishedArticles.ts';
import { limits, readBody, readJson } from './readBody.ts';
import { addRecording } from './recording/addRecording.ts';
import { siteSettingsSchema } from './site/siteSettings.ts';
import type { SiteWork } from './site/siteWork.ts';
import { discardDraft } from './withdrawing/discardDraft.ts';
import { removeArticle } from './withdrawing/removeArticle.ts';
import { restore, retract } from './withdrawing/retract.ts';

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

/**
 * Answers the page's requests under `/api/`.
 *
 * @param signal tells that nobody waits for the answer any more
 * @returns the response's JSON
 * @throws {DeskError} if the request cannot be fulfilled
 */
export async function deskApi(
  desk: DeskContext,
  request: IncomingMessage,
  url: URL,
  signal: AbortSignal,
): Promise<unknown> {
  const [, , room = '', name = '', act = ''] = partsOf(url.pathname);
  switch (`${request.method} ${room}${name && ' name'}${act && ` ${act}`}`) {
    case 'GET publication':
      return desk.publication;
    case 'GET list':
      return list(desk, url.searchParams, () => !signal.aborted);
    case 'POST documents':
      return uploadDocument(desk, request, url.searchParams.get('name') ?? '', signal);
    case 'GET articles name':
      return publishedArticle(desk, name);
    case 'POST articles':
      return { key: (await openArticle(desk, await readJson(request, openSchema))).key };
    case 'POST drafts': {
      const { language } = await readJson(request, newArticleSchema);
      return { key: (await desk.drafts.create(newArticle(language, desk.today()))).key };
    }
    case 'POST pasted':
      return readPasted(desk, await readJson(request, pastedSchema));
    case 'GET drafts name':
      return desk.drafts.get(name);
    case 'GET drafts name passages': {
      const answer: PassagesAnswer = { passages: await passagesChanged(desk, await desk.drafts.get(name)) };
      return answer;
    }
    case 'PUT drafts name': {
      const { revision, article, settled } = await readJson(request, saveSchema);
      return { revision: (await desk.drafts.save(name, revision, article, settled)).revision };
    }
    case 'POST drafts name pictures':
      return addPicture(desk.drafts, name, await readBody(request, limits.picture));
    case 'POST drafts name recording': {
      const measured = Number(url.searchParams.get('duration')) || undefined;
      return addRecording(desk.drafts, name, await readBody(request, limits.recording), measured);
    }
    case 'DELETE drafts name':
      await discardDraft(desk, name);
      return {};
    case 'POST drafts name publish': {
      const { revision, change, over } = await readJson(request, publishSchema);
      return changing(desk, () =>
        desk.drafts.atRevision(name, revision, (draft) => publish(desk, draft, change, over)),
      );
    }
    case 'POST drafts name retract': {
      const { revision, text, over } = await readJson(request, retractSchema);
      return changing(desk, () =>
        desk.drafts.atRevision(name, revision, (draft) => retract(desk, draft, text, over)),
      );
    }
    case 'POST drafts name restore': {
      const { revision } = await readJson(request, restoreSchema);
      return desk.drafts.atRevision(name, revision, (draft) => restore(desk, draft));
    }
    case 'POST drafts name removal': {
      const { revision, over } = await readJson(request, removalSchema);
      await changing(desk, () =>
        desk.drafts.atRevision(name, revision, (draft) => removeArticle(desk, draft, over)),
      );
      return {};
    }
    case 'GET site':
      return desk.site.state();
    case 'PUT site':
      return desk.site.configure(await readJson(request, siteSettingsSchema));
    case 'POST site':
      return desk.site.start((await readJson(request, siteSchema)).release);
    case 'DELETE site':
      return desk.site.stop();
    default:
      throw new DeskError({ kind: 'missing' }, `The desk has no ${request.method} ${url.pathname}.`);
  }
}

/** Changes the archive, so that the built site no longer has everything. */
async function changing<Done>({ site }: DeskContext, work: () => Promise<Done>): Promise<Done> {
  const done = await work();
  site.outdated();
  return done;
}

/** An article of the archive. @throws {DeskError} `missing` if there is none that can be read */
async function publishedArticle({ published }: DeskContext, id: string): Promise<ArticleFile> {
  const article = (await published.read(id))?.article;
  if (!article) throw new DeskError({ kind: 'missing' }, `There is no article “${id}”.`);
  return article;
}

/** The parts of an address. @throws {DeskError} `request` if it is not UTF-8 */
function partsOf(pathname: string): string[] {
  try {
    return pathname.split('/').map(decodeURIComponent);
  } catch (cause) {
    throw new DeskError({ kind: 'request' }, `Not a valid address: ${pathname}`, { cause });
  }
}

/** A page of the list. A request cancelled by further typing is not answered. */
async function list({ drafts, published }: DeskContext, asked: URLSearchParams, isAwaited: () => boolean) {
  const show = asked.get('show');
  const all = await drafts.all();
  return listPage(
    {
      text: asked.get('text') ?? '',
      show: show === 'draft' || show === 'published' ? show : 'all',
      page: Number(asked.get('page')) || 1,
    },
    all,
    await published.summaries(isAwaited),
    async ({ kind, name }) => {
      const draft = all.find(({ key, published: own }) =>
        kind === 'draft' ? key === name : own?.id === name,
      );
      const article = kind === 'draft' ? draft?.article : (await published.read(name))?.article;
      return article ? openFindingsOf(article, draft).length : 0;
    },
  );
}

/** What an editor has still to decide about an article, its draft's judgements included. */
function openFindingsOf(article: ArticleFile, draft: Draft | undefined): Finding[] {
  const { settled, document } = draft ?? {};
  return openFindings({ article, settled, ...(document && { imported: document }) });
}

/**
 * Imports a document as a draft; the same document twice is one draft, and what is published already is opened. Its reader's
 * thread ends when nobody waits any more.
 *
 * @returns the draft's key, and whether it is of a published article
 */
async function uploadDocument(
  desk: DeskContext,
  request: IncomingMessage,
  name: string,
  signal: AbortSignal,
): Promise<UploadAnswer> {
  const { drafts, published, readDocument, today } = desk;
  const bytes = await readBody(request, limits.document);
  const key = DraftStore.keyOf(bytes);
  if (await drafts.find(key)) return { key };
  const answer = await readDocument({ name, bytes }, { today: today() }, signal);
  if ('error' in answer) {
    const { kind: reason, message, ...facts } = answer.error;
    throw new DeskError({ kind: 'document', reason, ...facts }, message);
  }
  // Nothing is kept of what was stopped in the last moment.
  signal.throwIfAborted();
  const { id } = answer.article;
  const there = (await published.read(id))?.article;
  if (there && isSameText(there, answer.article))
    return { key: (await openArticle(desk, { id, fresh: false })).key, published: true };
  await drafts.addImported(key, { ...answer, images: await allWithoutMetadata(answer.images) });
  return { key };
}

/** What an editor pastes, read as documents are. The importer is loaded when something is pasted for the first time. */
async function readPasted(
  { publication }: DeskContext,
  { language, html, text }: PastedRequest,
): Promise<PastedAnswer> {
  const { blocksOfPasted } = await import('../import/blocksOfPasted.ts');
  const pasted = { ...(html !== undefined && { html }), ...(text !== undefined && { text }) };
  try {
    return await blocksOfPasted(pasted, language, publication);
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    throw new DeskError({ kind: 'document', reason: error.kind }, error.message, { cause: error });
  }
}

/** The draft of a published article: the existing one, or one of its file. */
async function openArticle(
  { drafts, published }: DeskContext,
  { id, fresh }: { id: string; fresh: boolean },
) {
  const { key } = (await drafts.ofArticle(id)) ?? { key: `a-${id}` };
  return drafts.exclusively(key, async (draft) => {
    if (draft?.changed && !fresh) return draft;
    const file = await published.read(id);
    if (!file) throw new DeskError({ kind: 'missing' }, `There is no article ${id} in the archive.`);
    if (draft?.published?.hash === file.hash && !draft.changed) return draft;
    const { article, hash } = file;
    if (!article)
      throw new DeskError(
        { kind: 'broken' },
        `The file of ${id} cannot be read as an article; run npm run check for the reason.`,
      );
    const state = { article, changed: false, published: { id, hash } };
    return drafts.write({ key, revision: 0, saved: 0, ...draft, ...state });
  });
}
