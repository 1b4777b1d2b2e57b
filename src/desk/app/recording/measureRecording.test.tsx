import { expect, test } from 'vitest';
import { chime } from '../../../testing/chime.ts';
import { measureRecording } from './measureRecording.ts';

/** What this browser records of something, in WebM. */
async function recorded(stream: MediaStream, milliseconds: number): Promise<Blob> {
  const recorder = new MediaRecorder(stream);
  const parts: Blob[] = [];
  recorder.ondataavailable = ({ data }) => parts.push(data);
  const stopped = new Promise((resolve) => recorder.addEventListener('stop', resolve));
  // In pieces: then nothing is written into the first one when it ends.
  recorder.start(50);
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  recorder.stop();
  await stopped;
  return new Blob(parts, { type: recorder.mimeType });
}

test('a recording says how long it is, also one that describes itself as endless; a film is none', async () => {
  expect(await measureRecording(new Blob([chime(3)]))).toEqual({ duration: 3, isFilm: false });
  const canvas = document.createElement('canvas');
  const moving = setInterval(() => canvas.getContext('2d')?.fillRect(0, 0, Math.random() * 9, 9), 20);
  const film = await recorded(canvas.captureStream(25), 500);
  clearInterval(moving);
  const { duration, isFilm } = await measureRecording(film);
  expect(isFilm).toBe(true);
  expect(duration).toBeGreaterThan(0.1);
  expect(await measureRecording(new Blob(['words']))).toEqual({ duration: undefined, isFilm: false });
});
