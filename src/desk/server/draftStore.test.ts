import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beforeEach, expect, test } from 'vitest';
import type { ArticleFile } from '../../contract/articleSchema.ts';
import { anArticle } from '../../testing/factories.ts';
import { folderOf } from '../../testing/folderOf.ts';
import { DraftStore } from './draftStore.ts';
import { aDesk } from './testing/aDesk.ts';

let folder: string;
beforeEach(async () => {
  folder = await folderOf();
});

const article = (title: string) => anArticle({ title }) as ArticleFile;
const draft = { key: 'one', revision: 0, saved: 0, article: article('As it came'), changed: true };

test('a second desk on the same archive does not overwrite what the first saved', async () => {
  const [here, there] = [new DraftStore(folder), new DraftStore(folder)];
  await here.write(draft);
  const { revision } = await there.get('one');
  await here.save('one', revision, article('Here'));
  await expect(there.save('one', revision, article('There'))).rejects.toMatchObject({
    details: { kind: 'stale', article: { title: 'Here' }, revision: revision + 1 },
  });
  expect((await there.all())[0]?.article.title).toBe('Here');
  await there.drop('one');
  expect(await here.all()).toEqual([]);
});

test('of simultaneous saves only the first succeeds', async () => {
  const drafts = new DraftStore(folder);
  const { revision } = await drafts.write(draft);
  const titles = ['First', 'Second', 'Third'];
  const saved = await Promise.allSettled(titles.map((title) => drafts.save('one', revision, article(title))));
  expect(saved.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
  expect(saved[1]).toMatchObject({ reason: { details: { kind: 'stale', article: { title: 'First' } } } });
  expect((await drafts.get('one')).article.title).toBe('First');
  const kept = JSON.parse(await readFile(join(folder, 'one/draft.json'), 'utf8'));
  expect(kept.article.title).toBe('First');
});

test('of a save and a publication at once, one wins and the other is stale', async () => {
  const desk = await aDesk();
  const { key, revision, article: typed } = await desk.upload('A road\nIt goes on.');
  const [published, saved] = await Promise.all([
    desk.publish(key, revision),
    desk.save(key, revision, { ...typed, title: 'Typed meanwhile' }),
  ]);
  const statuses = [published.status, saved.status];
  expect(statuses.sort()).toEqual([200, 409]);
  const { title } = (await desk.draft(key)).article;
  expect(title).toBe(saved.status === 200 ? 'Typed meanwhile' : 'A road');
  const stale = [published, saved].find(({ status }) => status === 409);
  expect(stale?.json).toMatchObject({ kind: 'stale', changed: stale === published });
  expect(stale?.json.published !== undefined).toBe(stale === saved);
});

test('a draft discarded and opened again is not the one another window still holds', async () => {
  const drafts = new DraftStore(folder);
  const held = await drafts.write(draft);
  await drafts.drop('one');
  await setTimeout(2);
  await drafts.write(draft);
  await expect(drafts.save('one', held.revision, article('Mine'))).rejects.toMatchObject({
    details: { kind: 'stale' },
  });
});

test('an unreadable draft does not affect the others', async () => {
  const drafts = new DraftStore(folder);
  await drafts.write({ ...draft, key: 'broken' });
  await drafts.write(draft);
  await writeFile(join(folder, 'broken/draft.json'), '{');
  expect((await drafts.all()).map(({ key }) => key)).toEqual(['one']);
  await expect(drafts.get('broken')).rejects.toMatchObject({ details: { kind: 'missing' } });
});
