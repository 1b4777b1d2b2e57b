import { expect, test, vi } from 'vitest';
import { chime } from '../../../testing/chime.ts';
import { anArticle } from '../../../testing/factories.ts';
import { errorResponse, renderDraft } from '../testing/renderDesk.tsx';

const kept = {
  src: 'audio/2026-01-02-an-article/abc.wav',
  type: 'audio/wav',
  bytes: 16_044,
  duration: 2,
  sha256: 'a'.repeat(64),
};
const article = anArticle({ body: ['One.'] });
const bells = (name: string) => new File([chime(2)], name, { type: 'audio/wav' });

function drop(...files: File[]) {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  const event = new DragEvent('drop', { dataTransfer, cancelable: true, bubbles: true });
  document.getElementById('p1')?.dispatchEvent(event);
}

test('a recording dropped on the article is kept, measured, given its licence, and removed again', async () => {
  let address = '';
  const { screen, asked } = await renderDraft(
    { article },
    {
      'POST /api/drafts/abc/recording': (_: unknown, question: { address: string }) => {
        address = question.address;
        return kept;
      },
    },
  );
  await expect.element(screen.getByText('One.')).toBeVisible();
  drop(bells('bells.wav'));
  const licence = screen.getByRole('textbox', { name: /Licence of the recording/ });
  const issue = screen.getByRole('link', { name: 'Recording', exact: true });
  await expect.element(issue).toHaveAttribute('href', '#field-audio');
  expect(document.getElementById('field-audio')?.contains(licence.element())).toBe(true);
  await licence.fill('CC BY 4.0');
  await vi.waitFor(() =>
    expect(asked.at(-1)?.body).toMatchObject({ article: { audio: { ...kept, licence: 'CC BY 4.0' } } }),
  );
  expect(Number(new URL(address, 'http://desk').searchParams.get('duration'))).toBeCloseTo(2, 1);
  await screen.getByRole('button', { name: 'Remove the recording' }).click();
  await vi.waitFor(() => expect(asked.at(-1)?.body).not.toHaveProperty('article.audio'));
});

test('what is no recording of the contract is told by its name, and not sent; neither is what is broken kept', async () => {
  const refusal = () => errorResponse(422, { kind: 'recording', reason: 'broken', message: 'in English' });
  const { screen, asked } = await renderDraft(
    { article },
    { 'POST /api/drafts/abc/recording': refusal },
    'de',
  );
  await expect.element(screen.getByText('One.')).toBeVisible();
  drop(new File(['fLaC and so on'], 'bells.flac', { type: 'audio/flac' }));
  await expect.element(screen.getByText('bells.flac')).toBeVisible();
  await expect
    .element(screen.getByRole('alert'))
    .toMatchTextContent(/MP3, M4A, Ogg oder WAV\. Den Ton allein/);
  expect(asked).toEqual([]);
  drop(new File(['ID3 and no more'], 'bells.mp3'));
  await expect.element(screen.getByText('bells.mp3')).toBeVisible();
  await expect.element(screen.getByRole('alert')).toMatchTextContent(/beschädigt oder bricht ab/);
  await expect.element(screen.getByRole('button', { name: 'Noch einmal versuchen' })).not.toBeInTheDocument();
});

test('of several recordings dropped at once the editor says which is the article’s, and only that is sent', async () => {
  const { screen, asked } = await renderDraft({ article }, { 'POST /api/drafts/abc/recording': kept });
  await expect.element(screen.getByText('One.')).toBeVisible();
  drop(bells('morning.wav'), bells('evening.wav'));
  const question = screen.getByRole('group', { name: /one recording\. Which of these/ });
  await expect.element(question.getByRole('button', { name: 'morning.wav' })).toBeVisible();
  expect(asked).toEqual([]);
  await question.getByRole('button', { name: 'evening.wav' }).click();
  await expect.element(question).not.toBeInTheDocument();
  await vi.waitFor(() => expect(asked[0]?.body).toMatchObject({ name: 'evening.wav' }), 10_000);
  await vi.waitFor(() => expect(asked.at(-1)?.body).toMatchObject({ article: { audio: kept } }), 10_000);
});

test('a recording is never read whole to be measured', async () => {
  const read: number[] = [];
  const { arrayBuffer } = Blob.prototype;
  vi.spyOn(Blob.prototype, 'arrayBuffer').mockImplementation(function (this: Blob) {
    read.push(this.size);
    return arrayBuffer.call(this);
  });
  const { screen, asked } = await renderDraft({ article }, { 'POST /api/drafts/abc/recording': kept });
  await expect.element(screen.getByText('One.')).toBeVisible();
  drop(bells('bells.wav'));
  await vi.waitFor(() => expect(asked[0]?.request).toBe('POST /api/drafts/abc/recording'), 10_000);
  expect(read).toEqual([12]);
});
