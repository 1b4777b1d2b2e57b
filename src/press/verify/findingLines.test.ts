import { expect, test } from 'vitest';
import { findingLines } from './findingLines.ts';
import { Findings } from './findings.ts';

/** The last line, which is what people remember. */
function resultOf(
  changes: Partial<Pick<Findings, 'good' | 'of'>>,
  more: (findings: Findings) => void = () => {},
) {
  const findings = Object.assign(new Findings(), changes);
  more(findings);
  return findingLines(findings).at(-1);
}

const unsigned =
  'Its pages, pictures and program are not signed and were not looked at; nor were recordings without a hash.';

test('a good copy is said to be no more than it is: its articles are true, and nothing else was looked at', () => {
  expect(resultOf({ good: 1250 })).toBe(
    `✓ The 1,250 articles of this copy are the publication’s. ${unsigned}`,
  );
  expect(resultOf({ good: 1 })).toBe(`✓ The one article of this copy is the publication’s. ${unsigned}`);
  expect(resultOf({ good: 3, of: 'file' })).toBe(
    '✓ The 3 articles of this file are the publication’s. Pictures are not signed and were not looked at.',
  );
});

test('so is a copy that is not good, or could not be checked', () => {
  const changed = resultOf({ good: 2 }, ({ articles }) => articles.set('2026-01-02-bread', 'changed'));
  expect(changed).toBe(
    `✗ This copy is not the publication’s: 2 articles are as the signed list says, 1 not. ${unsigned}`,
  );
  const unread = resultOf({ good: 1 }, ({ unchecked }) => unchecked.set('content/x.json', 'cannot be read'));
  expect(unread).toBe(
    `? Not all of this copy could be checked: 1 article is as the signed list says, 0 not. ${unsigned}`,
  );
});
