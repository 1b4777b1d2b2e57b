import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { anArticle, aPublication } from '../testing/factories.ts';
import { folderOf } from '../testing/folderOf.ts';

test('validating names a file that would clear the terminal or forge a success, and does neither', async () => {
  const root = await folderOf({
    'publication.json': aPublication(),
    'articles/2026/2026-01-02-an-article.json': anArticle({
      body: [{ type: '\u001b[2J\u001b[31mOK\n✓ fake' }],
    }),
  });
  const { stdout, status } = spawnSync(process.execPath, [join(import.meta.dirname, 'validate.ts'), root], {
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stdout.split('\n')).toEqual([
    '✗ articles/2026/2026-01-02-an-article.json › body.0.type: ' +
      '“\\u001b[2J\\u001b[31mOK\\n✓ fake” is not a block type of the contract',
    '1 articles read, 1 errors, 0 warnings.',
    '',
  ]);
});
