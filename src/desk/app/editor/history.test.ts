import { expect, test } from 'vitest';
import { type History, historyReducer } from './history.ts';

const begin: History<string> = { now: '', past: [], future: [] };
const write = (about: string | undefined, text: string) =>
  ({ do: 'change', ...(about !== undefined && { about }), change: () => text }) as const;

test('typing on in one field is taken back in one step, and brought again', () => {
  let history = ['a', 'ab', 'abc'].reduce((all, text) => historyReducer(all, write('title', text)), begin);
  history = historyReducer(history, write('summary', 'abc!'));
  history = historyReducer(history, { do: 'undo' });
  expect(history.now).toBe('abc');
  history = historyReducer(history, { do: 'undo' });
  expect(history.now).toBe('');
  history = historyReducer(historyReducer(history, { do: 'redo' }), { do: 'redo' });
  expect(history.now).toBe('abc!');
});

test('after a step back, another change is a step of its own and forgets what was taken back', () => {
  let history = historyReducer(historyReducer(begin, write('title', 'a')), write('title', 'ab'));
  history = historyReducer(historyReducer(history, { do: 'undo' }), write('title', 'x'));
  expect(historyReducer(history, { do: 'redo' }).now).toBe('x');
  expect(historyReducer(history, { do: 'undo' }).now).toBe('');
});

test('where nothing is to be taken back nothing happens', () => {
  expect(historyReducer(begin, { do: 'undo' })).toBe(begin);
  expect(historyReducer(begin, { do: 'redo' })).toBe(begin);
});
