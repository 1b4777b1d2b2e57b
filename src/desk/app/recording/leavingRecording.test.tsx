import { expect, test, vi } from 'vitest';
import { chime } from '../../../testing/chime.ts';
import { aDraft, draftServer } from '../testing/aDraft.ts';
import { aMicrophone } from '../testing/aMicrophone.ts';
import { gone, renderDesk } from '../testing/renderDesk.tsx';

const kept = { src: 'audio/2026-01-02-an-article/abc.m4a', type: 'audio/mp4', bytes: 9, duration: 1 };
const documents = { 'POST /api/documents': { key: 'another' } };
const list = { 'GET /api/list': { entries: [], total: 0, page: 1, pages: 1 } };

/** A change is saved a while after it, on a machine that has other work. */
const patience = 10_000;

/** The editor of a draft, opened from the list, with what the server answers to a recording. */
async function editor(answer: unknown) {
  const answers = {
    ...list,
    ...documents,
    ...draftServer(aDraft()),
    'POST /api/drafts/abc/recording': answer,
  };
  const desk = await renderDesk('/', answers);
  await desk.router.navigate('/drafts/abc');
  await desk.screen.getByText('Recording', { exact: true }).click();
  const question = desk.screen.getByRole('dialog', { name: 'Leave without the recording?' });
  const sent = () => desk.asked.filter(({ request }) => request === 'POST /api/drafts/abc/recording');
  return { ...desk, question, sent };
}

/** Whether the browser would ask before the window is closed. */
function isWindowHeld(): boolean {
  return !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

test('leaving asks about a recording that runs; staying goes on recording, and it is kept', async () => {
  const track = aMicrophone();
  const { screen, router, question, asked } = await editor(kept);
  expect(isWindowHeld()).toBe(false);
  await screen.getByRole('button', { name: 'Record with the microphone' }).click();
  await expect.element(screen.getByText('Recording: speak now.')).toBeVisible();
  expect(isWindowHeld()).toBe(true);
  await router.navigate(-1);
  await question.getByRole('button', { name: 'Stay here' }).click();
  await expect.element(question).not.toBeInTheDocument();
  expect(track.readyState).toBe('live');
  // Published now, it would be published without the recording.
  const publish = screen.getByRole('button', { name: 'Publish', exact: true });
  await expect.element(publish).toHaveAttribute('aria-disabled', 'true');
  await screen.getByRole('button', { name: 'End the recording' }).click();
  await vi.waitFor(() => expect(asked.at(-1)?.body).toMatchObject({ article: { audio: kept } }), patience);
  expect(track.readyState).toBe('ended');
  await vi.waitFor(() => expect(isWindowHeld()).toBe(false));
});

test('who leaves all the same leaves the recording, not the text', async () => {
  const track = aMicrophone();
  const { screen, router, question, asked, sent } = await editor(kept);
  await screen.getByRole('button', { name: 'Record with the microphone' }).click();
  await screen.getByText('About the article').click();
  await screen.getByRole('textbox', { name: 'Title', exact: true }).fill('Typed');
  await screen.getByRole('button', { name: 'List' }).click();
  await question.getByRole('button', { name: 'Leave without the recording' }).click();
  await vi.waitFor(() => expect(router.state.location.pathname).toBe('/'), patience);
  await vi.waitFor(() => expect(track.readyState).toBe('ended'));
  expect(asked.at(-1)?.body).toMatchObject({ article: { title: 'Typed' } });
  expect(sent()).toEqual([]);
});

test('a recording that is being kept holds back what leads elsewhere, such as a document dropped with it, until it is', async () => {
  let answer: (kept: unknown) => void = () => {};
  const { router, question, asked, sent } = await editor(() => new Promise((resolve) => (answer = resolve)));
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([chime(1)], 'bells.wav'));
  dataTransfer.items.add(new File(['Words.'], 'words.txt'));
  document.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
  await expect.element(question).toBeVisible();
  await vi.waitFor(() => expect(sent()).toHaveLength(1));
  expect(router.state.location.pathname).toBe('/drafts/abc');
  answer(kept);
  await vi.waitFor(() => expect(router.state.location.pathname).toBe('/'), patience);
  const saved = asked.filter(({ request }) => request.startsWith('PUT'));
  expect(saved.at(-1)?.body).toMatchObject({ article: { audio: kept } });
});

test('what was spoken is not lost with a server that is down: it is kept when it is there again', async () => {
  aMicrophone();
  let isThere = false;
  const { screen, router, question, asked } = await editor(() => (isThere ? kept : gone()));
  await screen.getByRole('button', { name: 'Record with the microphone' }).click();
  await screen.getByRole('button', { name: 'End the recording' }).click();
  await expect.element(screen.getByRole('alert')).toMatchTextContent(/is not responding/);
  await router.navigate(-1);
  await question.getByRole('button', { name: 'Stay here' }).click();
  isThere = true;
  await screen.getByRole('button', { name: 'Try again' }).click();
  await vi.waitFor(() => expect(asked.at(-1)?.body).toMatchObject({ article: { audio: kept } }), patience);
});
