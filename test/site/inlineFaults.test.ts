import { expect, test } from 'vitest';
import { inlineScriptHashes, inlineStyleHashes } from '../../src/press/hosting/inlineHashes.ts';
import { inlineFaults } from './inlineFaults.ts';

const page = '<style>p{}</style><script>a()</script><script type="application/json">{}</script>';
const scripts = `script-src 'self' ${inlineScriptHashes(page)[0]}`;
const headers = `/*\n  Content-Security-Policy: ${scripts}; style-src 'self' ${inlineStyleHashes(page)[0]}\n`;

test('an inline script or style that the policy does not name is faulted', () => {
  expect(inlineFaults(page, headers)).toEqual([]);
  expect(inlineFaults(`${page}<script>c()</script>`, headers)).toEqual([
    expect.stringMatching(/^an inline script is not in the policy: 'sha256-/),
  ]);
  expect(inlineFaults(`${page}<style>a{}</style>`, headers)).toEqual([
    expect.stringMatching(/^an inline style is not in the policy: 'sha256-/),
  ]);
  expect(inlineFaults(page, '')).toHaveLength(2);
});

test('what a style may not do, no script’s hash lets it', () => {
  expect(inlineFaults('<style>p{}</style>', headers.replace('style-src', 'x-src'))).toHaveLength(1);
});
