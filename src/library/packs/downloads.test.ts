import { expect, test } from 'vitest';
import {
  type DownloadEnd,
  downloadEnd,
  downloadNews,
  forgetEnd,
  onDownload,
  runDownload,
  watchDownload,
} from './downloads.ts';

/** A download of a list, and what ends it. */
function begun(list: string) {
  const { promise, resolve } = Promise.withResolvers<DownloadEnd>();
  return { done: runDownload(list, () => promise), end: resolve };
}

test('a panel that was closed and opened again meanwhile is told how a download ended', async () => {
  const closeFirst = watchDownload('a');
  const { done, end } = begun('a');
  closeFirst();
  const closeSecond = watchDownload('a');
  const told: unknown[] = [];
  const leave = onDownload(() => told.push(downloadEnd('a')?.news));
  end({ news: { word: 'take.cut' }, damaged: 2 });
  await done;
  expect(told.at(-1)).toEqual({ word: 'take.cut' });
  expect(downloadEnd('a')?.damaged).toBe(2);
  // The panel says it; the bar need not.
  expect(downloadNews()).toBeUndefined();
  leave();
  closeSecond();
});

test('without a panel the bar is told, and a later panel too, until the next attempt or the removal', async () => {
  const first = begun('b');
  first.end({ news: { word: 'take.failed' }, damaged: 0 });
  await first.done;
  expect(downloadNews()).toEqual({ word: 'take.failed' });
  expect(downloadEnd('b')?.news).toEqual({ word: 'take.failed' });
  const second = begun('b');
  expect(downloadEnd('b')).toBeUndefined();
  second.end({ damaged: 1 });
  await second.done;
  expect(downloadEnd('b')).toEqual({ damaged: 1 });
  forgetEnd('b');
  expect(downloadEnd('b')).toBeUndefined();
});
