import { expect, test } from 'vitest';
import { type History, historyReducer } from './history.ts';

const begin: History<string> = { now: '', past: [], future: [] };
const write = (about: string | undefined, text: string) =>
  ({ do: 'change', ...(about !== undefined && { about }), change: () => text }) as const;

test('continuous typing in one field is undone and redone in one step', () => {
  let history = ['a', 'ab', 'abc'].reduce((all, text) => historyReducer(all, write('title', text)), begin);
  history = historyReducer(history, write('summary', 'abc!'));
  history = historyReducer(history, { do: 'undo' });
  expect(history.now).toBe('abc');
  history = historyReducer(history, { do: 'undo' });
  expect(history.now).toBe('');
  history = historyReducer(historyReducer(history, { do: 'redo' }), { do: 'redo' });
  expect(history.now).toBe('abc!');
});

test('a change after an undo is a step of its own and clears the redo', () => {
  let history = historyReducer(historyReducer(begin, write('title', 'a')), write('title', 'ab'));
  history = historyReducer(historyReducer(history, { do: 'undo' }), write('title', 'x'));
  expect(historyReducer(history, { do: 'redo' }).now).toBe('x');
  expect(historyReducer(history, { do: 'undo' }).now).toBe('');
});

test('undo without history does nothing', () => {
  expect(historyReducer(begin, { do: 'undo' })).toBe(begin);
  expect(historyReducer(begin, { do: 'redo' })).toBe(begin);
});
