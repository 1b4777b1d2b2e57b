import { expect, test } from 'vitest';
import { type History, stepped } from './history.ts';

const begin: History<string> = { now: '', past: [], future: [] };
const write = (about: string | undefined, text: string) =>
  ({ do: 'change', ...(about !== undefined && { about }), change: () => text }) as const;

test('typing on in one field is taken back in one step, and brought again', () => {
  let history = ['a', 'ab', 'abc'].reduce((all, text) => stepped(all, write('title', text)), begin);
  history = stepped(history, write('summary', 'abc!'));
  history = stepped(history, { do: 'undo' });
  expect(history.now).toBe('abc');
  history = stepped(history, { do: 'undo' });
  expect(history.now).toBe('');
  history = stepped(stepped(history, { do: 'redo' }), { do: 'redo' });
  expect(history.now).toBe('abc!');
});

test('after a step back, another change is a step of its own and forgets what was taken back', () => {
  let history = stepped(stepped(begin, write('title', 'a')), write('title', 'ab'));
  history = stepped(stepped(history, { do: 'undo' }), write('title', 'x'));
  expect(stepped(history, { do: 'redo' }).now).toBe('x');
  expect(stepped(history, { do: 'undo' }).now).toBe('');
});

test('where nothing is to be taken back nothing happens', () => {
  expect(stepped(begin, { do: 'undo' })).toBe(begin);
  expect(stepped(begin, { do: 'redo' })).toBe(begin);
});
