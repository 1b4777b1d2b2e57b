import { expect, test } from 'vitest';
import { progressBar } from './progressBar.ts';

/** A terminal, and a clock that moves a second with every step. */
function aTerminal(isTTY: boolean) {
  const written: string[] = [];
  let seconds = 0;
  const now = () => seconds++ * 1000;
  return { written, bar: progressBar({ isTTY, write: (text) => written.push(text) }, 'importing', 4, now) };
}

test('on a terminal the bar grows, and is cleared for other output', () => {
  const { written, bar } = aTerminal(true);
  bar.step();
  bar.step();
  bar.clear();
  bar.clear();
  expect(written.map((text) => text.replace('\r\u001b[K', ''))).toEqual([
    expect.stringMatching(/^░{20} importing: 0 of 4/),
    expect.stringMatching(/^█{5}░{15} importing: 1 of 4 · /),
    expect.stringMatching(/^█{10}░{10} importing: 2 of 4 · .*to go$/),
    '',
  ]);
});

test('a log gets no bar', () => {
  const { written, bar } = aTerminal(false);
  bar.step();
  bar.clear();
  expect(written).toEqual([]);
});
