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

/** What no result vouches for: an altered picture, or a program that spies, is not found. */
const unsigned: Record<Findings['of'], string> = {
  copy: 'Its pages, pictures and program are not signed and were not looked at; nor were recordings without a hash.',
  file: 'Pictures are not signed and were not looked at.',
};

/** What was found, line by line, and at last in one. */
export function findingLines(findings: Findings): string[] {
  const { articles, files, list, unchecked, notes, good, of } = findings;
  const lines = [
    ...list.map((what) => `✗ ${terminalMessage(what)}`),
    ...named([...articles].sort(), ([id, fault]) => `✗ ${id} ${faults[fault]}.`),
    ...named([...files].sort(), ([path, why]) => `✗ ${terminalName(path)} ${why}.`),
    ...named([...unchecked].sort(), ([path, why]) => `? ${terminalName(path)} ${why}.`),
    ...notes,
  ];
  const counts = `${count(good)} ${good === 1 ? 'article is' : 'articles are'} as the signed list says, ${count(articles.size)} not`;
  const all = good === 1 ? 'The one article' : `The ${count(good)} articles`;
  const last = {
    0: `✓ ${all} of this ${of} ${good === 1 ? 'is' : 'are'} the publication’s.`,
    1: `✗ This ${of} is not the publication’s: ${counts}.`,
    2: `? Not all of this ${of} could be checked: ${counts}.`,
  }[findings.exitCode];
  return [...lines, `${last} ${unsigned[of]}`];
}

function named<T>(all: readonly T[], lineOf: (one: T) => string): string[] {
  const lines = all.slice(0, mostNamed).map(lineOf);
  return all.length > mostNamed ? [...lines, `  … and ${count(all.length - mostNamed)} more`] : lines;
}

function count(number: number): string {
  return number.toLocaleString('en');
}
