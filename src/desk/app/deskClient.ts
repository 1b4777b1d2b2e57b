import type { ArticleFile } from '../../contract/articleSchema.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import type { Change } from '../server/change.ts';
import type { DeskErrorDetails } from '../server/DeskError.ts';
import type { Draft } from '../server/draft.ts';
import type { ListAnswer } from '../server/listAnswer.ts';

/** What the desk's server could not do, or that it is not there (`gone`). */
export class RequestError extends Error {
  override name = 'RequestError';
  readonly details: DeskErrorDetails | { kind: 'gone' };

  constructor(details: RequestError['details'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.details = details;
  }
}

/** The questions that the page asks its server. Each throws an {@link RequestError}. */
export const deskClient = {
  publication: () => request<Publication>('GET', '/publication'),
  /** @param signal takes the question back: the server walks no further for it */
  list: (question: { text: string; show: string; page: number }, signal: AbortSignal) =>
    request<ListAnswer>(
      'GET',
      `/list?${new URLSearchParams({ ...question, page: String(question.page) })}`,
      undefined,
      signal,
    ),
  draft: (key: string) => request<Draft>('GET', `/drafts/${key}`),
  open: (id: string, anew = false) => request<{ key: string }>('POST', '/articles', { id, anew }),
  upload: (file: File) =>
    request<{ key: string }>('POST', `/documents?name=${encodeURIComponent(file.name)}`, file),
  save: (key: string, revision: number, article: ArticleFile) =>
    request<{ revision: number }>('PUT', `/drafts/${key}`, { revision, article }),
  remove: (key: string) => request<object>('DELETE', `/drafts/${key}`),
  publish: (key: string, revision: number, change: Change | undefined, over: boolean) =>
    request<Draft>('POST', `/drafts/${key}/publish`, { revision, ...(change && { change }), over }),
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
      // What is saved on the way out arrives after the page has gone (Fetch, `keepalive`: 64 KiB at most).
      keepalive: typeof text === 'string' && text.length < 20_000,
      ...(body !== undefined && {
        headers: { 'Content-Type': type },
        body: text,
      }),
    });
    answer = await response.json();
  } catch (cause) {
    throw new RequestError({ kind: 'gone' }, 'The desk’s server does not answer.', { cause });
  }
  if (response.ok) return answer as Answer;
  const { message, ...details } = answer as DeskErrorDetails & { message: string };
  throw new RequestError(details, message);
}
