import { terminalMessage, terminalName } from '../system/terminalText.ts';
import type { ArticleFault, Findings } from './findings.ts';

/** Articles and files that are named of each kind. */
const mostNamed = 200;

const faults: Record<ArticleFault, string> = {
  changed: 'is not as the publication’s: changed, or another version of it',
  unknown: 'is not the publication’s: no list has it',
  missing: 'is missing',
  damaged: 'is damaged: its file cannot be read',
  rewritten: 'says what the publication’s says, and its file has other bytes: it was written anew',
};

/** What was found, line by line, and at last in one. */
export function findingLines(findings: Findings): string[] {
  const { articles, files, list, unchecked, notes, good } = findings;
  const lines = [
    ...list.map((what) => `✗ ${terminalMessage(what)}`),
    ...named([...articles].sort(), ([id, fault]) => `✗ ${id} ${faults[fault]}.`),
    ...named([...files].sort(), ([path, why]) => `✗ ${terminalName(path)} ${why}.`),
    ...named([...unchecked].sort(), ([path, why]) => `? ${terminalName(path)} ${why}.`),
    ...notes,
  ];
  const wrong = articles.size;
  const counts = `${count(good)} ${good === 1 ? 'article is' : 'articles are'} as the signed list says, ${count(wrong)} not`;
  const last = {
    0: `✓ This copy is true: ${counts}.`,
    1: `✗ This copy is not true: ${counts}.`,
    2: `? Not all of it could be checked: ${counts}.`,
  }[findings.exitCode];
  return [...lines, last];
}

function named<T>(all: readonly T[], lineOf: (one: T) => string): string[] {
  const lines = all.slice(0, mostNamed).map(lineOf);
  return all.length > mostNamed ? [...lines, `  … and ${count(all.length - mostNamed)} more`] : lines;
}

function count(number: number): string {
  return number.toLocaleString('en');
}
