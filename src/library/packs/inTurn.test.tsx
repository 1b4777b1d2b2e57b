import { afterEach, expect, test, vi } from 'vitest';
import { inTurn } from './inTurn.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Begins two works on one list, and says in which order they began and ended. */
async function orderOfTwo(): Promise<string[]> {
  const order: string[] = [];
  const work = (name: string) => async () => {
    order.push(`${name} begins`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    order.push(`${name} ends`);
  };
  await Promise.all([inTurn('sections/dari', work('one')), inTurn('sections/dari', work('other'))]);
  return order;
}

const oneAfterTheOther = ['one begins', 'one ends', 'other begins', 'other ends'];

test('two works on one list are done one after the other, with the browser’s locks and without', async () => {
  expect(await orderOfTwo()).toEqual(oneAfterTheOther);
  vi.stubGlobal('navigator', {});
  expect(await orderOfTwo()).toEqual(oneAfterTheOther);
});

test.each(['with locks', 'without locks'])(
  'waiting for one’s turn can be ended, and the next one still comes: %s',
  async (how) => {
    if (how === 'without locks') vi.stubGlobal('navigator', {});
    const { promise, resolve } = Promise.withResolvers<void>();
    const first = inTurn('sections/dari', () => promise);
    const stopping = new AbortController();
    const waiting = inTurn('sections/dari', async () => 'done', stopping.signal);
    stopping.abort();
    const ended = expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
    resolve();
    await Promise.all([first, ended]);
    expect(await inTurn('sections/dari', async () => 'done')).toBe('done');
  },
);
