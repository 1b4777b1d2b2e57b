import type { Part } from '../letterheadDocument.ts';
import { cleanPages, type Pages } from './cleanPages.ts';
import type { Expected, ExpectedBlock } from './expectedArticle.ts';
import type { PageWords } from './pageWords.ts';

/** The same document with one damage of every kind planted before its last paragraph. */
export function damagedPages(words: PageWords): Pages {
  const { document, expected } = cleanPages(words);
  const planted = damagesOf(words);
  const before = document.parts.length - 1;
  const beforeBlock = expected.body.length - 2;
  return {
    document: {
      ...document,
      name: `damaged-${words.language}`,
      parts: document.parts.toSpliced(before, 0, ...planted.map(({ part }) => part)),
    },
    expected: {
      ...expected,
      body: expected.body.toSpliced(beforeBlock, 0, ...planted.map(({ block }) => block)),
      joined: [...expected.joined, ...planted.flatMap(({ joined }) => joined ?? [])],
      findings: [...expected.findings, ...planted.flatMap(({ finding }) => finding ?? [])],
    },
  };
}

interface Damage {
  part: Part;
  block: ExpectedBlock;
  joined?: Expected['joined'];
  finding?: Expected['findings'][number];
}

function damagesOf({ damages }: PageWords): Damage[] {
  const { doubled, divided, lines, idleJoiners, script } = damages;
  return [
    {
      ...kept(damages.unbalanced),
      finding: { kind: 'unbalanced-quotation', near: opening(damages.unbalanced) },
    },
    { ...kept(doubled[0]), finding: { kind: 'doubled-word', near: doubled[1] } },
    { ...repaired(lines), joined: lineEnds(lines[0]) },
    ...(divided ? [{ ...repaired(divided), joined: lineEnds(divided[0]) }] : []),
    ...(idleJoiners ? [repaired(idleJoiners)] : []),
    {
      part: {
        kind: 'paragraph',
        text: [script[0], { text: script[1], href: 'javascript:alert(1)' }, script[2]],
      },
      block: { type: 'paragraph', text: script.join('') },
      finding: { kind: 'dropped-link', near: script[1] },
    },
    { ...kept(damages.straight), finding: { kind: 'straight-quotes', near: '"' } },
    { ...kept(damages.cut), finding: { kind: 'cut-sentence', near: lastWords(damages.cut) } },
  ];
}

function kept(text: string): Damage {
  return { part: { kind: 'paragraph', text }, block: { type: 'paragraph', text } };
}

function repaired([typed, meant]: [string, string]): Damage {
  return { part: { kind: 'paragraph', text: typed }, block: { type: 'paragraph', text: meant } };
}

/** The word that the quotation opens with, its mark on it. */
function opening(text: string): string {
  return /[“„«]\S+/.exec(text)?.[0] ?? '';
}

function lastWords(text: string): string {
  return text.split(' ').slice(-2).join(' ');
}

/** A line's end after a hyphen divides a word; which kind it is does not say whether the hyphen stays. */
function lineEnds(typed: string): Expected['joined'] {
  const lines = typed.split('\n').map((line) => line.split(' '));
  return lines.slice(1).map((line, index) => {
    const before = lines[index]?.at(-1) ?? '';
    return { kind: before.endsWith('-') ? 'word' : 'line', before, after: line[0] ?? '' };
  });
}
