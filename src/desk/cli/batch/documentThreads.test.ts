import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { anArticle, aPublication } from '../../../testing/factories.ts';
import { anArchiveFolder } from '../../server/archive/testing/anArchiveFolder.ts';
import { documentThreads } from './documentThreads.ts';

const worker = new URL('./testing/jsonWorker.ts', import.meta.url);

test('a document whose reader hangs is given up, and a new thread reads the next', async () => {
  const folder = anArchiveFolder({ 'hang.docx': { trick: 'hang' }, 'good.docx': { article: anArticle() } });
  const data = { publication: aPublication(), options: {} };
  const threads = documentThreads(worker, data, 1, 3_000);
  onTestFinished(() => threads.close());
  const answers = await Promise.all(
    ['hang.docx', 'good.docx'].map((file) => threads.read(join(folder, file))),
  );
  expect(answers).toEqual([
    { error: expect.stringContaining('was not read after') },
    expect.objectContaining({ article: anArticle() }),
  ]);
});
