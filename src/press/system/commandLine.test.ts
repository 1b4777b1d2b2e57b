import { expect, test } from 'vitest';
import { commandLine } from './commandLine.ts';
import { PrintableError } from './PrintableError.ts';

const options = { out: { type: 'string' }, dry: { type: 'boolean', short: 'd' } } as const;
const advice = 'The options: npm run x -- --help';

test('options and what else was named', () => {
  const { values, positionals } = commandLine(
    ['a', '--out', 'b', '-d', '--', '--c'],
    { options, allowPositionals: true },
    'npm run x',
  );
  expect({ ...values }).toEqual({ out: 'b', dry: true });
  expect(positionals).toEqual(['a', '--c']);
});

test.each([
  [['--frobnicate'], 'There is no option --frobnicate.'],
  [['--constructor'], 'There is no option --constructor.'],
  [['-x'], 'There is no option -x.'],
  [['--\u001b[2J'], 'There is no option --\\u001b[2J.'],
  [['--out'], '--out needs a value.'],
  [['--out', '--dry'], '--out needs a value; one that begins with a hyphen is written --out=--dry.'],
  [['--dry=yes'], '--dry takes no value.'],
  [['word'], 'There are only options here, and no “word”.'],
])('%j is told in one sentence, with the way to the options', (argv, mistake) => {
  const read = () => commandLine(argv, { options }, 'npm run x');
  expect(read).toThrow(new PrintableError(`${mistake} ${advice}`));
});
