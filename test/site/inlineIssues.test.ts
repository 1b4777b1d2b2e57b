import { expect, test } from 'vitest';
import { inlineScriptHashes, inlineStyleHashes } from '../../src/press/hosting/inlineHashes.ts';
import { inlineIssues } from './inlineIssues.ts';

const page = '<style>p{}</style><script>a()</script><script type="application/json">{}</script>';
const scripts = `script-src 'self' ${inlineScriptHashes(page)[0]}`;
const headers = `/*\n  Content-Security-Policy: ${scripts}; style-src 'self' ${inlineStyleHashes(page)[0]}\n`;

test('an inline script or style that the policy does not name is an issue', () => {
  expect(inlineIssues(page, headers)).toEqual([]);
  expect(inlineIssues(`${page}<script>c()</script>`, headers)).toEqual([
    expect.stringMatching(/^an inline script is not in the policy: 'sha256-/),
  ]);
  expect(inlineIssues(`${page}<style>a{}</style>`, headers)).toEqual([
    expect.stringMatching(/^an inline style is not in the policy: 'sha256-/),
  ]);
  expect(inlineIssues(page, '')).toHaveLength(2);
});

test('a script’s hash does not allow a style', () => {
  expect(inlineIssues('<style>p{}</style>', headers.replace('style-src', 'x-src'))).toHaveLength(1);
});
