import type { ArticleFile } from '../../contract/articleSchema.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import { tooLargeError } from '../formats/documentErrors.ts';
import { limits } from '../formats/limits.ts';
import type { Change } from '../server/api/change.ts';
import type { DeskErrorDetails } from '../server/api/DeskError.ts';
import type { Draft } from '../server/api/draft.ts';
import type { ListAnswer } from '../server/api/listAnswer.ts';
import type { PastedAnswer, PastedRequest } from '../server/api/pasted.ts';

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
  open: (id: string, fresh = false) => request<{ key: string }>('POST', '/articles', { id, fresh }),
  /** @param signal stops the reading, on the server too */
  upload: async (file: File, signal: AbortSignal) => {
    // A server that refuses what is still being sent looks as if it were gone.
    if (file.size > limits.file)
      throw new RequestError({ kind: 'too-large' }, tooLargeError(file.name).message);
    const path = `/documents?name=${encodeURIComponent(file.name)}`;
    return request<{ key: string }>('POST', path, file, signal);
  },
  save: (key: string, revision: number, article: ArticleFile) =>
    request<{ revision: number }>('PUT', `/drafts/${key}`, { revision, article }),
  /** What was copied in another program, as blocks. */
  paste: (pasted: PastedRequest, signal: AbortSignal) =>
    request<PastedAnswer>('POST', '/pasted', pasted, signal),
  remove: (key: string) => request<object>('DELETE', `/drafts/${key}`),
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
