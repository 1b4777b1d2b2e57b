import { request } from 'node:http';
import { expect, onTestFinished, test, vi } from 'vitest';
import { anArticle, aPublication } from '../../../testing/factories.ts';
import { documentThreads } from '../../threads/documentThreads.ts';
import { aDesk } from '../testing/aDesk.ts';

const worker = new URL('../../threads/testing/jsonWorker.ts', import.meta.url);

/** A desk that reads one document at a time, in a thread. */
async function aDeskWithThread(limit?: number) {
  const threads = documentThreads(worker, aPublication(), 1, limit);
  onTestFinished(() => threads.close());
  const read = vi.fn(threads.read);
  const desk = await aDesk([anArticle()], undefined, read);
  const origin = `http://127.0.0.1:${desk.port}`;
  const upload = (name: string, document: object, signal?: AbortSignal) =>
    fetch(`${origin}/api/documents?name=${name}`, {
      method: 'POST',
      headers: { origin },
      body: JSON.stringify(document),
      ...(signal && { signal }),
    });
  return { desk, read, upload };
}

const good = { article: anArticle({ id: '2026-01-02-good', title: 'Good' }) };

test('a draft is saved while a document is read, and a reading that nobody waits for ends', async () => {
  const { desk, read, upload } = await aDeskWithThread();
  const leaving = new AbortController();
  const hanging = upload('hang.docx', { trick: 'hang' }, leaving.signal);
  await vi.waitFor(() => expect(read).toHaveBeenCalled());
  const { key, revision, article } = await desk.open(anArticle().id);
  expect((await desk.save(key, revision, { ...article, title: 'Saved' })).status).toBe(200);
  leaving.abort();
  await expect(hanging).rejects.toThrow('aborted');
  // The only thread would read for ever.
  expect((await upload('good.docx', good)).status).toBe(200);
  expect((await desk.send('GET', '/api/list?show=draft')).json.total).toBe(2);
});

test('a document that takes too long, or breaks its reader, is told by name, kind and limit', async () => {
  const { upload } = await aDeskWithThread(3_000);
  const late = await upload('hang.docx', { trick: 'hang' });
  expect([late.status, await late.json()]).toEqual([
    422,
    { kind: 'document', reason: 'late', limit: 0.05, message: expect.stringContaining('“hang.docx”') },
  ]);
  const broken = await upload('exit.docx', { trick: 'exit' });
  expect(await broken.json()).toMatchObject({ kind: 'document', reason: 'broken-off' });
  expect((await upload('good.docx', good)).status).toBe(200);
});

test('while a document waits for the only thread, its upload hears from the server every fifteen seconds', async () => {
  const timers = vi.spyOn(globalThis, 'setInterval');
  onTestFinished(() => timers.mockRestore());
  const { desk, read, upload } = await aDeskWithThread();
  const leaving = new AbortController();
  const hanging = upload('hang.docx', { trick: 'hang' }, leaving.signal).catch(() => 'left');
  await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(1));
  const heard = vi.fn();
  const waiting = request({
    host: '127.0.0.1',
    port: desk.port,
    method: 'POST',
    path: '/api/documents?name=good.docx',
    headers: { origin: `http://127.0.0.1:${desk.port}` },
  });
  waiting.on('information', ({ statusCode }) => heard(statusCode));
  const answered = new Promise((resolve) => waiting.on('response', ({ statusCode }) => resolve(statusCode)));
  waiting.end(JSON.stringify(good));
  await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(2));
  const [passed] = timers.mock.calls.findLast(([, time]) => time === 15_000) ?? [];
  passed?.();
  passed?.();
  await vi.waitFor(() => expect(heard.mock.calls).toEqual([[102], [102]]));
  leaving.abort();
  expect(await answered).toBe(200);
  expect(await hanging).toBe('left');
});
