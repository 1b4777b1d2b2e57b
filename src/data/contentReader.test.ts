import { afterEach, expect, test, vi } from 'vitest';
import { contentAddress, fetchContent } from './contentReader.ts';
import { DataError } from './dataError.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

type Fetch = (address: string, init: { signal: AbortSignal }) => Promise<Response>;

function answerWith(fetch: Fetch) {
  const stub = vi.fn(fetch);
  vi.stubGlobal('fetch', stub);
  return stub;
}

/** A line on which nothing ever comes, until the request is given up. */
const silence: Fetch = (_address, { signal }) =>
  new Promise((_resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason));
  });

async function errorOfFetching(path: string): Promise<DataError> {
  const error = await fetchContent(path).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof DataError)) throw new Error(`no DataError but ${String(error)}`);
  return error;
}

test('a file is requested below `content/` and read as text', async () => {
  const fetch = answerWith(async () => new Response('{"a":"ب"}'));
  expect(await fetchContent('lists/all/1.json')).toBe('{"a":"ب"}');
  expect(fetch.mock.calls[0]?.[0]).toBe('/content/lists/all/1.json');
  expect(contentAddress('archive.json')).toBe('/content/archive.json');
});

test.each([
  [404, 'missing', false],
  [410, 'missing', false],
  [500, 'server', true],
  [503, 'server', true],
  [403, 'server', true],
] as const)('an answer of %i is the error «%s»', async (status, issue, temporary) => {
  answerWith(async () => new Response('', { status }));
  const error = await errorOfFetching('a.json');
  expect(error).toMatchObject({ reason: issue, temporary, address: '/content/a.json' });
  expect(error.message).toBe(`/content/a.json: answered ${status}`);
});

test('a missing network is the error «offline»', async () => {
  const cause = new TypeError('Failed to fetch');
  answerWith(() => Promise.reject(cause));
  expect(await errorOfFetching('a.json')).toMatchObject({ reason: 'offline', temporary: true, cause });
});

test('a connection that breaks in the middle of a file is the error «offline»', async () => {
  const torn = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"a":'));
      controller.error(new TypeError('network error'));
    },
  });
  answerWith(async () => new Response(torn));
  expect(await errorOfFetching('a.json')).toMatchObject({ reason: 'offline' });
});

test('no answer in 15 seconds is the error «timeout», and the request is aborted', async () => {
  vi.useFakeTimers();
  const fetch = answerWith(silence);
  const error = errorOfFetching('a.json');
  await vi.advanceTimersByTimeAsync(14_999);
  expect(fetch.mock.calls[0]?.[1].signal.aborted).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(await error).toMatchObject({ reason: 'timeout', temporary: true });
  expect(fetch.mock.calls[0]?.[1].signal.aborted).toBe(true);
});

test('an answer in time leaves no timer behind', async () => {
  vi.useFakeTimers();
  answerWith(async () => new Response('{}'));
  await fetchContent('a.json');
  expect(vi.getTimerCount()).toBe(0);
});

test('an abort by the caller passes through and is not a DataError', async () => {
  const fetch = answerWith(silence);
  const caller = new AbortController();
  const answer = fetchContent('a.json', caller.signal).catch((reason: unknown) => reason);
  caller.abort();
  const reason = await answer;
  expect(reason).not.toBeInstanceOf(DataError);
  expect(reason).toMatchObject({ name: 'AbortError' });
  expect(fetch.mock.calls[0]?.[1].signal.aborted).toBe(true);
});

test('an already aborted request fails at once', async () => {
  vi.useFakeTimers();
  answerWith(silence);
  const answer = fetchContent('a.json', AbortSignal.abort()).catch((reason: unknown) => reason);
  await vi.advanceTimersByTimeAsync(1);
  expect(await Promise.race([answer, 'still waiting'])).toMatchObject({ name: 'AbortError' });
});
