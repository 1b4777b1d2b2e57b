import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { ContentReader } from './contentReader.ts';
import { DataError } from './dataError.ts';
import { fetchJson } from './fetchJson.ts';
import { createQueryClient } from './queryClient.ts';

const thing = v.object({ name: v.string(), parts: v.array(v.object({ size: v.number() })) });

function fetchFrom(source: ContentReader, schema: () => Promise<v.GenericSchema> = async () => thing) {
  const client = createQueryClient(source);
  return fetchJson('things/1.json', schema, { client, signal: new AbortController().signal });
}

async function errorFrom(source: ContentReader, schema?: () => Promise<v.GenericSchema>): Promise<DataError> {
  const error = await fetchFrom(source, schema).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof DataError)) throw new Error(`no DataError but ${String(error)}`);
  return error;
}

test('the result is the schema’s output', async () => {
  const withDefault = async () => v.object({ a: v.optional(v.number(), 1) });
  expect(await fetchFrom(async () => '{"b":2}', withDefault)).toEqual({ a: 1 });
});

test('the client’s content reader is called with the path and the query’s signal', async () => {
  const asked: unknown[] = [];
  await fetchFrom(async (path, signal) => {
    asked.push(path, signal);
    return '{"name":"a","parts":[]}';
  });
  expect(asked).toEqual(['things/1.json', expect.any(AbortSignal)]);
});

test.each(['missing', 'server', 'offline', 'timeout'] as const)(
  'the content reader’s error «%s» passes through',
  async (reason) => {
    const thrown = new DataError(reason, '/content/things/1.json', 'is so');
    expect(await errorFrom(() => Promise.reject(thrown))).toBe(thrown);
  },
);

test.each(['', '<!doctype html><title>Sign in</title>', 'undefined', '{"name":"a",}'])(
  'an answer of %j is the error «malformed»',
  async (text) => {
    expect(await errorFrom(async () => text)).toMatchObject({
      reason: 'malformed',
      temporary: false,
      address: '/content/things/1.json',
    });
  },
);

test('a file cut off anywhere is the error «malformed»', async () => {
  const text = JSON.stringify({ name: 'ا', parts: [{ size: 1 }, { size: 2 }] });
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: text.length - 1 }), async (end) => {
      expect(await errorFrom(async () => text.slice(0, end))).toMatchObject({ reason: 'malformed' });
    }),
  );
});

test('JSON that breaks the contract is the error «invalid», and its message names the field', async () => {
  const error = await errorFrom(async () => '{"name":"a","parts":[{"size":1},{"size":"2"}]}');
  expect(error).toMatchObject({ reason: 'invalid', temporary: false });
  expect(error.message).toMatch(/^\/content\/things\/1\.json: parts\.1\.size /);
});

test('JSON of another kind is named as the document', async () => {
  expect((await errorFrom(async () => '7')).message).toMatch(/: the document /);
});

test('code that does not load is the error «offline»', async () => {
  const issue = await errorFrom(
    async () => '{}',
    () => Promise.reject(new TypeError('Failed to fetch dynamically imported module')),
  );
  expect(issue).toMatchObject({ reason: 'offline', temporary: true });
});

test('an abort by the caller passes through', async () => {
  const abort = new DOMException('The user aborted a request.', 'AbortError');
  await expect(fetchFrom(() => Promise.reject(abort))).rejects.toBe(abort);
});
