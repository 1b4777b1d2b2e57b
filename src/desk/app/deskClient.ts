import type { ArticleFile, Image } from '../../contract/articleSchema.ts';
import type { Audio } from '../../contract/audio/audioSchema.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import { tooLargeError } from '../formats/documentErrors.ts';
import { limits } from '../formats/limits.ts';
import type { Change, PassagesAnswer } from '../server/api/change.ts';
import type { DeskErrorDetails } from '../server/api/DeskError.ts';
import type { Draft } from '../server/api/draft.ts';
import type { ListAnswer } from '../server/api/listAnswer.ts';
import type { PastedAnswer, PastedRequest } from '../server/api/pasted.ts';
import { recordingBytes } from '../server/api/recordingBytes.ts';
import type { SiteSettings, SiteState } from '../server/api/siteState.ts';
import type { UploadAnswer } from '../server/api/uploadAnswer.ts';

/** A larger picture is not sent: see pictures/preparePicture.ts. */
const pictureBytes = 60 * 2 ** 20;

/** What the desk's server says of a recording that it keeps. */
type KeptRecording = Required<Pick<Audio, 'src' | 'type' | 'bytes' | 'duration' | 'sha256'>>;

/** A request that the desk's server rejected or did not answer (`gone`). */
export class RequestError extends Error {
  override name = 'RequestError';
  readonly details: DeskErrorDetails | { kind: 'gone' };

  constructor(details: RequestError['details'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.details = details;
  }
}

/** The page's requests to its server. Each throws a {@link RequestError}. */
export const deskClient = {
  publication: () => request<Publication>('GET', '/publication'),
  /** @param signal cancels the request, on the server too */
  list: (question: { text: string; show: string; page: number }, signal: AbortSignal) =>
    request<ListAnswer>(
      'GET',
      `/list?${new URLSearchParams({ ...question, page: String(question.page) })}`,
      undefined,
      signal,
    ),
  draft: (key: string) => request<Draft>('GET', `/drafts/${key}`),
  /** A published article, as its file holds it. */
  article: (id: string) => request<ArticleFile>('GET', `/articles/${encodeURIComponent(id)}`),
  open: (id: string, fresh = false) => request<{ key: string }>('POST', '/articles', { id, fresh }),
  /** @param signal stops the reading, on the server too */
  upload: async (file: File, signal: AbortSignal) => {
    // A server that refuses what is still being sent looks as if it were gone.
    if (file.size > limits.file)
      throw new RequestError({ kind: 'too-large' }, tooLargeError(file.name).message);
    const path = `/documents?name=${encodeURIComponent(file.name)}`;
    return request<UploadAnswer>('POST', path, file, signal);
  },
  /** An article that nobody has written yet. */
  create: (language: string) => request<{ key: string }>('POST', '/drafts', { language }),
  save: (key: string, revision: number, article: ArticleFile, settled: readonly string[]) =>
    request<{ revision: number }>('PUT', `/drafts/${key}`, { revision, article, settled }),
  /** Keeps a picture for a draft. @returns where it is, and its size */
  addPicture: (key: string, file: File) => {
    if (file.size > pictureBytes)
      return Promise.reject(
        new RequestError(
          { kind: 'picture', reason: 'too-large', limit: pictureBytes / 2 ** 20 },
          'The picture is too large.',
        ),
      );
    return request<Pick<Image, 'src' | 'width' | 'height'>>('POST', `/drafts/${key}/pictures`, file);
  },
  /** Keeps a recording for a draft. @param duration in seconds, as the page has measured it */
  addRecording: (key: string, file: Blob, duration: number | undefined, signal: AbortSignal) => {
    if (file.size > recordingBytes)
      return Promise.reject(
        new RequestError({ kind: 'recording', reason: 'too-large' }, 'The recording is too large.'),
      );
    const measured = duration === undefined ? '' : `?duration=${duration}`;
    return request<KeptRecording>('POST', `/drafts/${key}/recording${measured}`, file, signal);
  },
  /** @param over whether to withdraw what was changed elsewhere */
  retract: (key: string, revision: number, text: string, over = false) =>
    request<Draft>('POST', `/drafts/${key}/retract`, { revision, text, over }),
  restore: (key: string, revision: number) => request<Draft>('POST', `/drafts/${key}/restore`, { revision }),
  removePublished: (key: string, revision: number, over = false) =>
    request<object>('POST', `/drafts/${key}/removal`, { revision, over }),
  site: () => request<SiteState>('GET', '/site'),
  configureSite: (settings: SiteSettings) => request<SiteState>('PUT', '/site', settings),
  buildSite: (release: boolean) => request<SiteState>('POST', '/site', { release }),
  stopSite: () => request<SiteState>('DELETE', '/site'),
  /** What was copied in another program, as blocks. */
  paste: (pasted: PastedRequest, signal: AbortSignal) =>
    request<PastedAnswer>('POST', '/pasted', pasted, signal),
  remove: (key: string) => request<object>('DELETE', `/drafts/${key}`),
  /** What publishing a draft, as it is saved, would change for readers. */
  passages: (key: string) => request<PassagesAnswer>('GET', `/drafts/${key}/passages`),
  publish: (key: string, revision: number, change: Change | undefined, over: boolean) =>
    request<Draft>('POST', `/drafts/${key}/publish`, { revision, ...(change && { change }), over }),
};

/** The publication, which does not change while the desk is open. */
export const publicationQuery = {
  queryKey: ['publication'],
  queryFn: deskClient.publication,
  staleTime: Infinity,
};

async function request<Answer>(
  method: string,
  path: string,
  body?: unknown,
  signal?: AbortSignal,
): Promise<Answer> {
  const type = body instanceof Blob ? 'application/octet-stream' : 'application/json';
  const text = body instanceof Blob || body === undefined ? body : JSON.stringify(body);
  let response: Response;
  let answer: unknown;
  try {
    response = await fetch(`/api${path}`, {
      method,
      ...(signal && { signal }),
      // A save on leaving must outlive the page (Fetch, `keepalive`: 64 KiB at most).
      keepalive: typeof text === 'string' && text.length < 20_000,
      ...(body !== undefined && { headers: { 'Content-Type': type }, body: text }),
    });
    answer = await response.json();
  } catch (cause) {
    throw new RequestError({ kind: 'gone' }, 'The desk’s server is not responding.', { cause });
  }
  if (response.ok) return answer as Answer;
  const { message, ...details } = answer as DeskErrorDetails & { message: string };
  throw new RequestError(details, message);
}
