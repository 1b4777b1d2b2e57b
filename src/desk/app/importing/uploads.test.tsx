import { expect, test, vi } from 'vitest';
import { errorResponse, renderDesk } from '../testing/renderDesk.tsx';

const list = { 'GET /api/list': { entries: [], total: 0, page: 1, pages: 1 } };

interface Question {
  address: string;
  signal?: AbortSignal | null;
}

/** A server that answers a document as its name says, and reads `slow…` until the page no longer wants it. */
async function uploading(names: string[], answers: Record<string, () => unknown> = {}, language?: 'fa-AF') {
  const questions: Question[] = [];
  const upload = (_: unknown, question: Question) => {
    questions.push(question);
    const name = decodeURIComponent(question.address.split('name=')[1] ?? '');
    if (!name.startsWith('slow')) return answers[name]?.() ?? { key: 'abc' };
    return new Promise((_done, refuse) => {
      question.signal?.addEventListener('abort', () => refuse(question.signal?.reason));
    });
  };
  const desk = await renderDesk('/', { ...list, 'POST /api/documents': upload }, language);
  const dataTransfer = new DataTransfer();
  for (const name of names) dataTransfer.items.add(new File(['Words.'], name));
  document.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
  return { ...desk, questions };
}

test('a document that takes long shows for how long, does not hold the others up, and can be stopped', async () => {
  const { screen, questions } = await uploading(['slow.docx', 'a.docx', 'b.docx']);
  await expect.element(screen.getByRole('link', { name: 'b.docx' })).toBeVisible();
  const row = screen.getByRole('listitem').filter({ hasText: 'slow.docx' });
  await expect.element(row.getByRole('timer')).toMatchTextContent(/^[1-9]\d* s$/);
  await row.getByRole('button', { name: 'Stop reading slow.docx' }).click();
  await expect.element(row).toMatchTextContent(/was stopped/);
  expect(questions[0]?.signal?.aborted).toBe(true);
  await expect.element(screen.getByRole('button', { name: 'Clear this list' })).toBeVisible();
});

test('a document that waits can be taken out of the queue, and is never sent', async () => {
  const { screen, questions } = await uploading(['slow1.docx', 'slow2.docx', 'c.docx', 'd.docx']);
  await screen.getByRole('button', { name: 'Stop reading c.docx' }).click();
  await screen.getByRole('button', { name: 'Stop reading slow1.docx' }).click();
  await expect.element(screen.getByRole('link', { name: 'd.docx' })).toBeVisible();
  expect(questions.map(({ address }) => address.split('name=')[1])).toEqual([
    'slow1.docx',
    'slow2.docx',
    'd.docx',
  ]);
});

test('a document over a limit is told with its name, the limit and what to do, in the editor’s language', async () => {
  const failed = (reason: string, limit: number) => () =>
    errorResponse(422, { kind: 'document', reason, limit, message: 'said in English' });
  const answers = { 'a.pdf': failed('late', 4), 'b.txt': failed('too-long', 1_000_000) };
  const { screen } = await uploading(['a.pdf', 'b.txt'], answers, 'fa-AF');
  const row = (name: string) => screen.getByRole('listitem').filter({ hasText: name });
  await expect.element(row('a.pdf')).toMatchTextContent(/در ۴ دقیقه خوانده نشد.*به چند سند تقسیم کنید/);
  await expect.element(row('b.txt')).toMatchTextContent(/۱.?۰۰۰.?۰۰۰ حرف یا ۵۰.?۰۰۰ سطر/);
});

test('a file larger than the desk takes is told so without being sent', async () => {
  const size = vi.spyOn(File.prototype, 'size', 'get').mockReturnValue(101 * 2 ** 20);
  const { screen, questions } = await uploading(['huge.pdf']);
  await expect
    .element(screen.getByRole('listitem'))
    .toMatchTextContent(/huge\.pdf is too large \(over 100 MB/);
  size.mockRestore();
  expect(questions).toEqual([]);
});
