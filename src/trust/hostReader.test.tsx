import { afterEach, expect, test, vi } from 'vitest';
import { signedLimits, signedPaths } from '../contract/signed/signedFiles.ts';
import { anArticle } from '../testing/factories.ts';
import { checkShown } from './checkShown.ts';
import { hostReader } from './hostReader.ts';
import { rememberList } from './knownList.ts';
import { testKey, testOrigin } from './testing/signedArchive.ts';

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

test('of a file without end no more is read than the longest honest one has', async () => {
  let sent = 0;
  const piece = new Uint8Array(4_096).fill(32);
  vi.spyOn(window, 'fetch').mockImplementation(async () => {
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull(controller) {
        sent += piece.length;
        controller.enqueue(piece);
      },
    });
    return new Response(body);
  });
  expect(await hostReader()(signedPaths.root)).toBe('');
  expect(sent).toBeLessThan(signedLimits.root + 4 * piece.length);
});

test('an article of a copy whose list was taken away is one that cannot be checked, every time', async () => {
  const { publicKey: key } = await testKey();
  const list = { key, former: [], number: 20261130001, day: '2026-11-30', seenAt: 0, askedAt: 0 };
  rememberList({ origin: testOrigin, mirrors: [], ...list });
  vi.spyOn(window, 'fetch').mockImplementation(async (address) =>
    String(address).endsWith('trust.json') ? new Response('{}') : new Response('', { status: 404 }),
  );
  const article = anArticle({ id: '2026-01-02-one' }) as never;
  expect(await checkShown(article, testOrigin)).toEqual({ state: 'unchecked' });
  expect(await checkShown(article, testOrigin)).toEqual({ state: 'unchecked' });
});
