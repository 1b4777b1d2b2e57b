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

function drop(target: Element, file: File) {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(file);
  target.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true, bubbles: true }));
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
  drop(document.getElementById('p1') as Element, new File([chime(2)], 'bells.wav', { type: 'audio/wav' }));
  const licence = screen.getByRole('textbox', { name: /Licence of the recording/ });
  await licence.fill('CC BY 4.0');
  await vi.waitFor(() =>
    expect(asked.at(-1)?.body).toMatchObject({ article: { audio: { ...kept, licence: 'CC BY 4.0' } } }),
  );
  expect(Number(new URL(address, 'http://desk').searchParams.get('duration'))).toBeCloseTo(2, 1);
  await screen.getByRole('button', { name: 'Remove the recording' }).click();
  await vi.waitFor(() => expect(asked.at(-1)?.body).not.toHaveProperty('article.audio'));
});

test('what is no recording is told, and nothing is changed', async () => {
  const refusal = () => errorResponse(422, { kind: 'recording', reason: 'format', message: 'in English' });
  const { screen } = await renderDraft({ article }, { 'POST /api/drafts/abc/recording': refusal }, 'de');
  await expect.element(screen.getByText('One.')).toBeVisible();
  drop(document.getElementById('p1') as Element, new File(['…'], 'bells.mp3'));
  await expect.element(screen.getByText(/Diese Datei ist beschädigt oder keine Aufnahme/)).toBeVisible();
});
