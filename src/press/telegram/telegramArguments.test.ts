import { expect, test } from 'vitest';
import { telegramArguments } from './telegramArguments.ts';

test('articles are named, each once, or chosen; without a channel nothing is sent', () => {
  expect(telegramArguments(['a', 'b', 'a'])).toMatchObject({
    ids: ['a', 'b'],
    channel: undefined,
    public: 'public',
  });
  expect(
    telegramArguments(['--section', 'dari', '--since', '2026-01-02', '--send', '@afgazad'], 'mine'),
  ).toMatchObject({
    section: 'dari',
    since: '2026-01-02',
    channel: '@afgazad',
    public: 'mine',
  });
  expect(telegramArguments(['a', '--send=-1001234', '--arrived', '17'])).toMatchObject({ seen: 17 });
  expect(telegramArguments(['a', '--send=-1001234', '--missing'])).toMatchObject({ seen: 'missing' });
});

test.each([
  [[], 'Name the articles'],
  [['--since', '2026-02-30'], 'is not a day'],
  [['a', '--section', 'dari'], 'not both'],
  [['a', '--send', 'afgazad'], 'is not a channel'],
  [['a', '--send', '@../../x'], 'is not a channel'],
  [['a', '--send', '@afgazad', '--out', 'x'], 'choose one'],
  [['a', '--missing'], 'one article in one channel'],
  [['a', 'b', '--send', '@afgazad', '--missing'], 'one article in one channel'],
  [['a', '--send', '@afgazad', '--missing', '--arrived', '3'], 'choose one'],
  [['a', '--send', '@afgazad', '--arrived', 'x'], 'is not a number'],
  [['a', '--token', 'x'], '--token'],
])('%j cannot be meant, and that is said', (argv, message) => {
  expect(() => telegramArguments(argv)).toThrow(message);
});
