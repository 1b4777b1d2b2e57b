import { expect, test } from 'vitest';
import { timeIssues } from './timeIssues.ts';
import { htmlTree } from './tree.ts';

test('a date that is not machine-readable is an issue', () => {
  const times = ['2026-01-02', '۲۰۲۶-۰۱-۰۲', '2 May', '2026-13-01'].map(
    (day) => `<time dateTime="${day}">a</time>`,
  );
  expect(timeIssues(htmlTree(`${times.join('')}<time>b</time>`))).toEqual([
    '<time> says «۲۰۲۶-۰۱-۰۲»',
    '<time> says «2 May»',
    '<time> says «2026-13-01»',
    '<time> says «undefined»',
  ]);
});
