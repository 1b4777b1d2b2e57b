import { expect, test } from 'vitest';
import { inlineScriptHashes } from '../hosting/inlineScriptHashes.ts';
import { scriptFaults } from './scriptFaults.ts';

const page = '<script>a()</script><script type="application/json">{}</script><script src="/b.js"></script>';
const headers = `/*\n  Content-Security-Policy: script-src 'self' ${inlineScriptHashes(page)[0]}\n`;

test('an inline script that the policy does not name is faulted', () => {
  expect(scriptFaults(page, headers)).toEqual([]);
  expect(scriptFaults(`${page}<script>c()</script>`, headers)).toEqual([
    expect.stringMatching(/^an inline script is not in the policy: 'sha256-/),
  ]);
  expect(scriptFaults(page, '')).toHaveLength(1);
});
