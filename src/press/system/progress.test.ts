import { expect, test } from 'vitest';
import { progressLine, progressMessages, progressOn } from './progress.ts';

test.each([
  [12_000, 100_000, 25, '12,000 of 100,000 · 480 a second · 4 min to go'],
  [50, 100, 10, '50 of 100 · 5 a second · 10 s to go'],
  [100, 100, 10, '100 of 100 · 10 a second'],
  [0, 100, 5, '0 of 100'],
  [7, undefined, 1, '7 · 7 a second'],
  [378, 49, 18, '378 · 21 a second'],
])('%s of %s after %s s', (done, total, seconds, line) => {
  expect(progressLine('building pages', done, total, seconds)).toBe(`building pages: ${line}`);
});

/** A terminal, a clock, and what was written. */
function aTerminal(isTTY: boolean) {
  const written: string[] = [];
  const clock = { now: 0 };
  const progress = progressOn({ isTTY, write: (text) => written.push(text) }, () => clock.now);
  return { written, clock, progress };
}

test('a short build says nothing', () => {
  const { written, clock, progress } = aTerminal(true);
  progress.begin('read', 3);
  clock.now = 200;
  progress.step(3);
  expect(progress.end()).toEqual({ read: 0.2 });
  expect(written).toEqual([]);
});

test('a terminal has one line that updates and disappears at the end', () => {
  const { written, clock, progress } = aTerminal(true);
  progress.begin('pages', 1000);
  for (clock.now = 100; clock.now <= 600; clock.now += 100) progress.step(10);
  progress.end();
  expect(written).toHaveLength(3);
  expect(written.at(-2)).toBe('\r\u001b[Kbuilding pages: 60 of 1,000 · 100 a second · 10 s to go');
  expect(written.at(-1)).toBe('\r\u001b[K');
});

test('a log has a line every ten seconds', () => {
  const { written, clock, progress } = aTerminal(false);
  progress.begin('pages', 1000);
  for (clock.now = 1000; clock.now <= 25_000; clock.now += 1000) progress.step(10);
  progress.end();
  expect(written).toEqual([
    'building pages: 100 of 1,000 · 10 a second · 2 min to go\n',
    'building pages: 200 of 1,000 · 10 a second · 80 s to go\n',
  ]);
});

test('a part that has done nothing yet has no line', () => {
  const { written, clock, progress } = aTerminal(false);
  progress.begin('derive');
  clock.now = 20_000;
  progress.begin('pages', 100);
  expect(written).toEqual([]);
  progress.step(40);
  expect(written).toEqual(['building pages: 40 of 100\n']);
});

test('each part has its own time, and a repeated part adds up', () => {
  const { clock, progress } = aTerminal(true);
  progress.begin('read');
  clock.now = 1000;
  progress.begin('pages');
  clock.now = 3000;
  progress.begin('read');
  clock.now = 3500;
  expect(progress.end()).toEqual({ read: 1.5, pages: 2 });
});

test('another program is sent each part, how far it is now and then, and where it ended', () => {
  const sent: object[] = [];
  let now = 0;
  const progress = progressMessages(
    (message) => sent.push(message),
    () => now,
  );
  progress.begin('pages', 500);
  for (let page = 0; page < 500; page++) {
    now += 1;
    progress.step();
  }
  progress.begin('commit');
  expect(sent).toEqual([
    { begin: 'pages', total: 500 },
    { done: 1 },
    { done: 201 },
    { done: 401 },
    { done: 500 },
    { begin: 'commit' },
  ]);
  expect(progress.end()).toEqual({ pages: 0.5, commit: 0 });
});
