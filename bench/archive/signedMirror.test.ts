import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { articlePath } from '../../src/contract/articlePath.ts';
import { newKeyFile } from '../../src/press/sign/keyFile.ts';
import { signSite } from '../../src/press/sign/signSite.ts';
import { verifyCopy } from '../../src/press/verify/verifyCopy.ts';
import { folderOf } from '../../src/testing/folderOf.ts';
import { composeArticle } from './composeArticle.ts';
import { Random } from './random.ts';

const articles = 1_000;
const changes = 100;

test(`${changes} bytes changed at random in ${articles} articles of a mirror are found, each in its article, and no other`, async () => {
  const root = await folderOf({
    'site/content/publication.json': readFileSync('public/content/publication.json', 'utf8'),
  });
  const dir = join(root, 'site');
  const key = newKeyFile(join(root, 'publication.key'), []);
  const ids = Array.from({ length: articles }, (_, number) => {
    const article = composeArticle(number, 1);
    const file = join(dir, 'content', articlePath(article.id));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(article, null, 2)}\n`);
    return article.id;
  });
  await signSite(dir, key, '2026-11-30');
  const asked = { what: dir, key: { key: key.publicKey }, seen: undefined, against: '' };
  expect(await verifyCopy(asked, {})).toMatchObject({ good: articles, exitCode: 0 });

  const random = new Random(7);
  const changed = new Set<string>();
  while (changed.size < changes) {
    const id = ids[random.between(0, articles - 1)] ?? '';
    if (changed.has(id)) continue;
    changed.add(id);
    const file = join(dir, 'content', articlePath(id));
    const bytes = readFileSync(file);
    const at = random.between(0, bytes.length - 1);
    // Any other byte: a space that becomes a line end, too.
    bytes[at] = ((bytes[at] ?? 0) + random.between(1, 255)) % 256;
    writeFileSync(file, bytes);
  }
  const found = await verifyCopy(asked, {});
  expect([...found.articles.keys()].sort()).toEqual([...changed].sort());
  expect(found).toMatchObject({ good: articles - changes, exitCode: 1 });
  expect([found.files.size, found.list.length, found.unchecked.size]).toEqual([0, 0, 0]);
});
