import { expect, test } from 'vitest';
import { joined, readPages, textsOf } from './testing/words.ts';

test('the control character that some producers write for the hyphen of a divided word is a soft hyphen', async () => {
  const document = await readPages({
    pieces: [
      { text: 'A word that is divided at the end of a line keeps its hy\u0002', x: 60, y: 700 },
      { text: 'phen as it was printed by the one who made the whole page', x: 60, y: 685 },
    ],
  });
  expect(textsOf(document)).toEqual([
    'A word that is divided at the end of a line keeps its hy\u00AD\nphen as it was printed by the one who made the whole page',
  ]);
  expect(document.formatFindings).toEqual([]);
});

test('control characters that end a line are spaces', async () => {
  const pieces = [{ text: 'The end of a cell\tand\rof a line\n', x: 60, y: 700 }];
  expect(textsOf(await readPages({ pieces }))).toEqual(['The end of a cell and of a line']);
});

test('another control character does not cost the text, and is told', async () => {
  const document = await readPages({
    pieces: [{ text: 'One sign\u0007 of these has no meaning', x: 60, y: 700 }],
  });
  expect(textsOf(document)).toEqual(['One sign\uFFFD of these has no meaning']);
  expect(document.formatFindings).toEqual([expect.stringContaining('no meaning')]);
});

test('raised and lowered figures of formulas keep their level', async () => {
  const document = await readPages({
    pieces: [
      { text: '(x + y)', x: 60, y: 700 },
      { text: '2', x: 102, y: 700, size: 7, rise: 5 },
      { text: ' = x', x: 105.5, y: 700 },
      { text: '2', x: 129.5, y: 700, size: 7, rise: 5 },
      { text: ' + 2xy; water is H', x: 133, y: 700 },
      { text: '2', x: 241, y: 700, size: 7, rise: -3 },
      { text: 'O', x: 244.5, y: 700 },
    ],
  });
  expect(textsOf(document)).toEqual(['(x + y)² = x² + 2xy; water is H₂O']);
});

test('signs between the letters of a formula stay', async () => {
  const formula = '∀x ∈ ℝ: ∑ xᵢ ≤ √(n · ∫ f(t) dt) ≠ ∞ ± 2π';
  expect(textsOf(await readPages({ pieces: [{ text: formula, x: 60, y: 700 }] }))).toEqual([formula]);
});

test('a text that is printed over another is read after it, each whole', async () => {
  const document = await readPages({
    pieces: [
      { text: 'The form asks for a name and for an address', x: 60, y: 700 },
      { text: 'Copy of the office', x: 83, y: 700 },
    ],
  });
  expect(textsOf(document).map(joined).join(' ')).toBe(
    'The form asks for a name and for an address Copy of the office',
  );
});
