import { expect, test } from 'vitest';
import { readHtml } from '../html/readHtml.ts';
import { runText } from '../runText.ts';

test.each([
  ['<mfrac><mi>a</mi><mrow><mi>b</mi><mo>+</mo><mi>c</mi></mrow></mfrac>', 'a/(b + c)'],
  ['<msup><mi>x</mi><mn>2</mn></msup><mo>=</mo><msqrt><mn>2</mn></msqrt>', 'x² = √2'],
  [
    '<semantics><mrow><munderover><mo>∑</mo><mi>i</mi><mi>n</mi></munderover><msub><mi>a</mi><mi>i</mi></msub></mrow><annotation encoding="application/x-tex">\\sum</annotation></semantics>',
    '∑_i^n a_i',
  ],
  ['<mfenced><mi>a</mi><mi>b</mi></mfenced>', '(a,b)'],
])('a formula in a web page is kept in one line, and this is told: %s', (formula, said) => {
  const { blocks, placedFindings } = readHtml(`<p>Let <math>${formula}</math> be.</p>`);
  expect(blocks.map((block) => ('runs' in block ? runText(block.runs) : ''))).toEqual([`Let ${said} be.`]);
  expect(placedFindings).toMatchObject([{ message: 'A formula was kept as plain text; check it.' }]);
});
