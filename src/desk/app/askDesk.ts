import type { Publication } from '../../contract/publicationSchema.ts';
import type { ArticleFile } from '../formats/importedDocument.ts';
import type { DeskTrouble } from '../server/DeskFault.ts';
import type { Change, Draft, ListAnswer } from '../server/deskShapes.ts';

/** What the desk's server could not do, or that it is not there (`gone`). */
export class AskFault extends Error {
  override name = 'AskFault';
  readonly trouble: DeskTrouble | { kind: 'gone' };

  constructor(trouble: AskFault['trouble'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.trouble = trouble;
  }
}

/** The questions that the page asks its server. Each throws an {@link AskFault}. */
export const askDesk = {
  publication: () => ask<Publication>('GET', '/publication'),
  /** @param signal takes the question back: the server walks no further for it */
  list: (question: { text: string; show: string; page: number }, signal: AbortSignal) =>
    ask<ListAnswer>(
      'GET',
      `/list?${new URLSearchParams({ ...question, page: String(question.page) })}`,
      undefined,
      signal,
    ),
  draft: (key: string) => ask<Draft>('GET', `/drafts/${key}`),
  open: (id: string, anew = false) => ask<{ key: string }>('POST', '/articles', { id, anew }),
  take: (file: File) =>
    ask<{ key: string }>('POST', `/documents?name=${encodeURIComponent(file.name)}`, file),
  save: (key: string, revision: number, article: ArticleFile) =>
    ask<{ revision: number }>('PUT', `/drafts/${key}`, { revision, article }),
  remove: (key: string) => ask<object>('DELETE', `/drafts/${key}`),
  publish: (key: string, revision: number, change: Change | undefined, over: boolean) =>
    ask<Draft>('POST', `/drafts/${key}/publish`, { revision, ...(change && { change }), over }),
};

async function ask<Answer>(
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
    throw new AskFault({ kind: 'gone' }, 'The desk’s server does not answer.', { cause });
  }
  if (response.ok) return answer as Answer;
  const { message, ...trouble } = answer as DeskTrouble & { message: string };
  throw new AskFault(trouble, message);
}
