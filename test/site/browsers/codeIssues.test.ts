import { expect, test } from 'vitest';
import { styledFrom, wholeFrom } from './browserFloor.ts';
import { codeIssues } from './codeIssues.ts';

test.each([
  ['Object.groupBy(list, one)', ['Object.groupBy: chrome 111, firefox 115, safari 16.4, safari_ios 16.4']],
  ['one.union(other)', ['.union: chrome 111, firefox 115, safari 16.4, safari_ios 16.4']],
  ['new URLPattern("/a")', ['URLPattern: firefox 115, safari 16.4, safari_ios 16.4']],
  ['AbortSignal.any([one])', ['AbortSignal.any: chrome 111, firefox 115, safari 16.4, safari_ios 16.4']],
  ['/[a&&b]/v', ['syntax: Invalid regular expression flag (1:1)']],
])('%s is not for every browser that runs the reader', (code, issues) => {
  expect(codeIssues(code, wholeFrom)).toEqual(issues);
});

test('what all know is no issue', () => {
  const code =
    'class A { static { Object.hasOwn(A, "b") } } export const b = [2, 1].toSorted().at(-1)?.c ?? await 1';
  expect(codeIssues(code, wholeFrom)).toEqual([]);
  expect(codeIssues('Object.hasOwn({}, "a")', styledFrom)).toHaveLength(1);
});
