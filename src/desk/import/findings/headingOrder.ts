import { toAsciiDigits } from '../../../language/numbers.ts';
import type { Finding } from '../../formats/finding.ts';
import type { Passage } from './passages.ts';

/** Numbered headings that are all there but not in their order: a page lies in the wrong place. */
export function headingOrder(passages: readonly Passage[]): Finding[] {
  const numbered = passages.flatMap((passage) => {
    const number = passage.kind === 'heading' ? numberOf(passage.text) : undefined;
    return number === undefined ? [] : [{ passage, number }];
  });
  const whole = new Set(numbered.map(({ number }) => number)).size === numbered.length;
  if (numbered.length < 3 || !whole) return [];
  const least = Math.min(...numbered.map(({ number }) => number));
  // Years and days are numbers too: only a row without holes counts something.
  if (Math.max(...numbered.map(({ number }) => number)) - least !== numbered.length - 1) return [];
  const at = numbered.findIndex(({ number }, index) => number !== least + index);
  const first = numbered[at];
  if (!first) return [];
  return [
    {
      kind: 'page-order',
      place: { block: first.passage.block, words: first.passage.text.trim() },
      message: `This heading is numbered ${first.number}; ${least + at} was expected.`,
    },
  ];
}

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV'];

function numberOf(text: string): number | undefined {
  const sign = /^\s*[([]?([\d۰-۹٠-٩]{1,3}|[IVX]{1,4})(?:[.)\]:–—-]|\s*$)/u.exec(text)?.[1];
  if (sign === undefined) return undefined;
  const at = roman.indexOf(sign);
  if (at >= 0) return at + 1;
  const figures = Number(toAsciiDigits(sign));
  return Number.isNaN(figures) ? undefined : figures;
}
