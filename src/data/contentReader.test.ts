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

async function faultOfFetching(path: string): Promise<DataError> {
  const error = await fetchContent(path).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof DataError)) throw new Error(`no DataError but ${String(error)}`);
  return error;
}

test('a file is asked for below `content/` and comes as text', async () => {
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
  const error = await faultOfFetching('a.json');
  expect(error).toMatchObject({ reason: issue, temporary, address: '/content/a.json' });
  expect(error.message).toBe(`/content/a.json: answered ${status}`);
});

test('a network that is not there is the error «offline»', async () => {
  const cause = new TypeError('Failed to fetch');
  answerWith(() => Promise.reject(cause));
  expect(await faultOfFetching('a.json')).toMatchObject({ reason: 'offline', temporary: true, cause });
});

test('a line that breaks in the middle of the file is the error «offline»', async () => {
  const torn = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"a":'));
      controller.error(new TypeError('network error'));
    },
  });
  answerWith(async () => new Response(torn));
  expect(await faultOfFetching('a.json')).toMatchObject({ reason: 'offline' });
});

test('no answer in 15 seconds is the error «timeout», and the request is given up', async () => {
  vi.useFakeTimers();
  const fetch = answerWith(silence);
  const issue = faultOfFetching('a.json');
  await vi.advanceTimersByTimeAsync(14_999);
  expect(fetch.mock.calls[0]?.[1].signal.aborted).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(await issue).toMatchObject({ reason: 'timeout', temporary: true });
  expect(fetch.mock.calls[0]?.[1].signal.aborted).toBe(true);
});

test('an answer in time leaves no clock behind', async () => {
  vi.useFakeTimers();
  answerWith(async () => new Response('{}'));
  await fetchContent('a.json');
  expect(vi.getTimerCount()).toBe(0);
});

test('an abort by the caller passes through as it is, and is no fault of the data', async () => {
  const fetch = answerWith(silence);
  const caller = new AbortController();
  const answer = fetchContent('a.json', caller.signal).catch((reason: unknown) => reason);
  caller.abort();
  const reason = await answer;
  expect(reason).not.toBeInstanceOf(DataError);
  expect(reason).toMatchObject({ name: 'AbortError' });
  expect(fetch.mock.calls[0]?.[1].signal.aborted).toBe(true);
});

test('who has already left when the request sets out does not wait for it', async () => {
  vi.useFakeTimers();
  answerWith(silence);
  const answer = fetchContent('a.json', AbortSignal.abort()).catch((reason: unknown) => reason);
  await vi.advanceTimersByTimeAsync(1);
  expect(await Promise.race([answer, 'still waiting'])).toMatchObject({ name: 'AbortError' });
});
