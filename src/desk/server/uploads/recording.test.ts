import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { articlePath } from '../../../contract/articlePath.ts';
import { readArchive } from '../../../press/archive/readArchive.ts';
import { chime } from '../../../testing/chime.ts';
import { anArticle } from '../../../testing/factories.ts';
import { aDesk } from '../testing/aDesk.ts';

const article = anArticle({ id: '2026-01-02-an-article', date: '2026-01-02' });

test('a recording is kept as it is, published with its article, and removed with it', async () => {
  const { send: ask, root } = await aDesk([article]);
  const { key } = (await ask('POST', '/api/articles', { id: article.id })).json;
  const file = chime(2);
  const kept = (await ask('POST', `/api/drafts/${key}/recording`, file)).json;
  expect(kept).toMatchObject({ type: 'audio/wav', bytes: file.length, duration: 2 });
  expect(kept.src).toMatch(/^audio\/2026-01-02-an-article\/[\da-f]{10}\.wav$/);
  const draft = (await ask('GET', `/api/drafts/${key}`)).json;
  const audio = { ...kept, licence: 'CC BY 4.0', reader: 'A' };
  const { revision } = (
    await ask('PUT', `/api/drafts/${key}`, { revision: draft.revision, article: { ...draft.article, audio } })
  ).json;
  const published = await ask('POST', `/api/drafts/${key}/publish`, { revision });
  expect(published.status).toBe(200);
  expect(JSON.parse(await readFile(join(root, articlePath(article.id)), 'utf8')).audio).toEqual(audio);
  expect(new Uint8Array(await readFile(join(root, kept.src)))).toEqual(file);
  expect((await readArchive(root)).articles).toHaveLength(1);
  const retracted = await ask('POST', `/api/drafts/${key}/retract`, {
    revision: published.json.revision,
    text: 'Wrong.',
  });
  expect(retracted.status).toBe(200);
  await expect(readFile(join(root, kept.src))).rejects.toThrow('ENOENT');
});

test('what is no recording is refused, and why', async () => {
  const { send: ask } = await aDesk([article]);
  const { key } = (await ask('POST', '/api/articles', { id: article.id })).json;
  const webm = new Uint8Array([0x1a, 0x45, 0xdf, 0xa3, 0x9f, 0x42, 0x86, 0x81, 1, 0x42, 0xf7, 0x81, 1]);
  for (const [bytes, reason] of [
    [new Uint8Array(0), 'type'],
    [new TextEncoder().encode('<html></html>'), 'type'],
    [webm, 'type'],
    [chime(2).slice(0, 20), 'broken'],
  ] as const) {
    const { status, json } = await ask('POST', `/api/drafts/${key}/recording`, bytes);
    expect([status, json.kind, json.reason]).toEqual([422, 'recording', reason]);
  }
});
