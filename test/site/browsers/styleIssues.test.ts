import { expect, test } from 'vitest';
import { styledFrom, wholeFrom } from './browserFloor.ts';
import { styleIssues } from './styleIssues.ts';

test.each([
  ['@layer base{a{color:red}}', '@layer: chrome 88, firefox 92, safari 14.1, safari_ios 14.5'],
  ['@media (width<46rem){a{color:red}}', '@media (<): chrome 88, firefox 92, safari 14.1, safari_ios 14.5'],
  ['a:has(b){color:red}', ':has: chrome 88, firefox 92, safari 14.1, safari_ios 14.5'],
  ['a{accent-color:red}', 'accent-color: chrome 88, safari 14.1, safari_ios 14.5'],
  [
    'a{grid-template-columns:subgrid}',
    'grid-template-columns: subgrid: chrome 88, safari 14.1, safari_ios 14.5',
  ],
])('%s is not for every browser that shows the style', (css, issue) => {
  expect(styleIssues(css, styledFrom)).toEqual([issue]);
});

test('what all know is no issue, nor is a custom property', () => {
  const css =
    'a:where(b)::before{--subgrid:subgrid;display:grid;margin-inline:clamp(1px,2vw,3px);-webkit-user-select:all}';
  expect(styleIssues(css, styledFrom)).toEqual([]);
  expect(
    styleIssues('@container (inline-size>=27em){a{color:color-mix(in srgb,red,blue)}}', wholeFrom),
  ).toEqual([]);
});
