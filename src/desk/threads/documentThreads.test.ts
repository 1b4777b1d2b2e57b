import { expect, onTestFinished, test } from 'vitest';
import { anArticle, aPublication } from '../../testing/factories.ts';
import { documentThreads } from './documentThreads.ts';

const worker = new URL('./testing/jsonWorker.ts', import.meta.url);

function threadsOf(most: number, limit?: number) {
  const threads = documentThreads(worker, aPublication(), most, limit);
  onTestFinished(() => threads.close());
  return (name: string, document: object, signal?: AbortSignal) => {
    const bytes = new TextEncoder().encode(JSON.stringify(document));
    return threads.read({ name, bytes }, {}, signal);
  };
}

const good = { article: anArticle() };

test('a document whose reader hangs is given up by name and limit, and a new thread reads the next', async () => {
  const read = threadsOf(1, 3_000);
  const answers = await Promise.all([read('hang.docx', { trick: 'hang' }), read('good.docx', good)]);
  expect(answers).toEqual([
    {
      error: { kind: 'late', limit: 0.05, message: expect.stringMatching(/“hang.docx” was not read after/) },
    },
    expect.objectContaining(good),
  ]);
});

test('a reading that is stopped ends its thread at once, waiting or begun, and the next goes on', async () => {
  const read = threadsOf(1);
  const [begun, waiting] = [new AbortController(), new AbortController()];
  const hanging = read('hang.docx', { trick: 'hang' }, begun.signal);
  const queued = read('later.docx', { trick: 'hang' }, waiting.signal);
  const next = read('good.docx', good);
  waiting.abort(new Error('no longer wanted'));
  begun.abort(new Error('stopped'));
  await expect(hanging).rejects.toThrow('stopped');
  await expect(queued).rejects.toThrow('no longer wanted');
  expect(await next).toMatchObject(good);
});
