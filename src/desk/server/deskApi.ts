import type { IncomingMessage } from 'node:http';
import type { ArticleFile } from '../../contract/articleSchema.ts';
import type { Finding } from '../formats/finding.ts';
import { openFindings } from '../import/findings/openFindings.ts';
import type { PassagesAnswer } from './api/change.ts';
import { DeskError } from './api/DeskError.ts';
import type { Draft } from './api/draft.ts';
import { pastedSchema } from './api/pasted.ts';
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
import type { DeskContext } from './deskContext.ts';
import { listPage } from './listing.ts';
import { newArticle } from './newArticle.ts';
import { openArticle } from './openArticle.ts';
import { passagesChanged, publish } from './publish.ts';
import { limits, readBody, readJson } from './readBody.ts';
import { siteSettingsSchema } from './site/siteSettings.ts';
import { addPicture } from './uploads/addPicture.ts';
import { addRecording } from './uploads/addRecording.ts';
import { readPasted } from './uploads/readPasted.ts';
import { uploadDocument } from './uploads/uploadDocument.ts';
import { discardDraft } from './withdrawing/discardDraft.ts';
import { removeArticle } from './withdrawing/removeArticle.ts';
import { restore, retract } from './withdrawing/retract.ts';

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
