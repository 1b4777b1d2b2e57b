import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { anArticle, aPublication } from '../testing/factories.ts';
import { folderOf } from '../testing/folderOf.ts';

function validated(...args: string[]) {
  return spawnSync(process.execPath, [join(import.meta.dirname, 'validate.ts'), ...args], {
    encoding: 'utf8',
  });
}

test('a folder that is no archive is named, and what to name instead; help is help', () => {
  const { stderr, stdout, status } = validated('/nope');
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^\/nope is not a usable archive: .*Name the publication’s folder/);
  const helped = validated('--help');
  expect([helped.status, helped.stdout.split('\n')[0]]).toEqual([0, 'npm run validate [-- DIR]']);
});

test('validating names a file that would clear the terminal or forge a success, and does neither', async () => {
  const root = await folderOf({
    'publication.json': aPublication(),
    'articles/2026/2026-01-02-an-article.json': anArticle({
      body: [{ type: '\u001b[2J\u001b[31mOK\n✓ fake' }],
    }),
  });
  const { stdout, status } = validated(root);
  expect(status).toBe(1);
  expect(stdout.split('\n')).toEqual([
    '✗ articles/2026/2026-01-02-an-article.json › body.0.type: ' +
      '“\\u001b[2J\\u001b[31mOK\\n✓ fake” is not a block type of the contract',
    '1 article read, 1 error, 0 warnings.',
    '',
  ]);
});
