import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { anArticle } from '../../testing/factories.ts';
import { aDesk } from './testing/aDesk.ts';

let desk: Awaited<ReturnType<typeof aDesk>>;
beforeEach(async () => {
  desk = await aDesk();
});

const id = '2026-01-02-an-article';
const text = 'A road\nIt goes down to the river.';
const silent = { change: { kind: 'silent' } };

const onDisk = async (name: string) => JSON.parse(await readFile(desk.file(name), 'utf8'));

test('an uploaded document becomes a draft with its text, joins and findings, and is in the list', async () => {
  const draft = await desk.upload(text);
  expect(draft).toMatchObject({
    article: { title: 'A road' },
    document: { name: 'road.txt', joined: [{ kind: 'page' }], findings: [{ kind: 'missing-summary' }] },
    changed: true,
  });
  expect(draft.document.content).not.toHaveProperty('images');
  const { json } = await desk.send('GET', '/api/list');
  expect(json.entries).toMatchObject([
    { kind: 'draft', name: draft.key, title: 'A road', findings: 1 },
    { kind: 'published', name: id },
  ]);
  const picture = await desk.send('GET', `/content/drafts/${draft.key}/images/a-dropped-text.svg`);
  expect(picture.headers['content-type']).toContain('image/svg+xml');
});

test.each([
  ['1402', 'سال ۱۴۰۲'],
  ['ولید', 'ولېد'],
])('%s finds an article by its title, «%s»', async (typed, title) => {
  const { key, revision, article } = await desk.upload(text);
  await desk.save(key, revision, { ...article, title });
  const { entries } = (await desk.send('GET', `/api/list?text=${encodeURIComponent(typed)}`)).json;
  expect(entries.map((entry: { title: string }) => entry.title)).toEqual([title]);
});

test('the same document uploaded again opens the existing draft, with its edits', async () => {
  const { key, revision, article } = await desk.upload(text);
  await desk.save(key, revision, { ...article, title: 'Another title' });
  expect(await desk.upload(text)).toMatchObject({ key, article: { title: 'Another title' } });
});

test('a document whose text is published already opens that article, and no second draft', async () => {
  const { key, revision } = await desk.upload(text);
  await desk.publish(key, revision);
  const upload = async (words: string) => (await desk.send('POST', '/api/documents?name=b.txt', words)).json;
  expect(await upload(`${text}\n`)).toEqual({ key, published: true });
  expect(await upload(`${text}\nMore.`)).not.toHaveProperty('published');
});

test('what is pasted comes back as blocks of the contract; a request that says nothing is refused', async () => {
  const { json } = await desk.send('POST', '/api/pasted', {
    language: 'en',
    html: '<p class=x>One <b>two</b>',
  });
  expect(json).toEqual({
    blocks: [{ type: 'paragraph', text: ['One ', { text: 'two', strong: true }] }],
    lost: [],
  });
  expect((await desk.send('POST', '/api/pasted', { language: 'en' })).status).toBe(400);
  const deep = '<div>'.repeat(2000);
  const refused = await desk.send('POST', '/api/pasted', { language: 'en', html: deep });
  expect([refused.status, refused.json.reason]).toEqual([422, 'too-deep']);
});

test('a document that fails says why, and leaves nothing behind', async () => {
  const { status, json } = await desk.send('POST', '/api/documents?name=road%20to.txt', ' ');
  expect(status).toBe(422);
  expect(json).toEqual({
    kind: 'document',
    reason: 'empty',
    message: 'road to.txt is empty: there is nothing to import.',
  });
  expect((await desk.send('GET', '/api/list?show=draft')).json.total).toBe(0);
});

test('a draft edited in two windows is not overwritten: the later save gets the other version', async () => {
  const { key, revision, article } = await desk.upload(text);
  const first = await desk.save(key, revision, { ...article, title: 'First' });
  expect(first.json).toEqual({ revision: revision + 1 });
  const second = await desk.save(key, revision, { ...article, title: 'Second' });
  expect(second.status).toBe(409);
  expect(second.json).toMatchObject({ kind: 'stale', revision: revision + 1, article: { title: 'First' } });
});

test('drafts survive a restart of the desk', async () => {
  const { key } = await desk.upload(text);
  const kept = JSON.parse(await readFile(join(desk.root, '.desk/page', key, 'draft.json'), 'utf8'));
  expect(kept.article.title).toBe('A road');
});

test('a published article is in the archive with its pictures, and no longer a draft', async () => {
  const { key, revision } = await desk.upload(text);
  const { status, json } = await desk.publish(key, revision);
  expect(status).toBe(200);
  expect(json).toMatchObject({ changed: false, published: { id: '2026-01-02-a-dropped-text' } });
  expect(await onDisk('2026-01-02-a-dropped-text')).toMatchObject({
    title: 'A road',
    body: [text.split('\n')[1], {}],
  });
  expect(existsSync(join(desk.root, 'images/a-dropped-text.svg'))).toBe(true);
  const { entries } = (await desk.send('GET', '/api/list')).json;
  expect(entries.map((entry: { kind: string }) => entry.kind)).toEqual(['published', 'published']);
});

test('an invalid article is not published, and every field is named', async () => {
  const { key, revision, article } = await desk.upload(text);
  const invalid = { ...article, title: ' ', date: '2026-02-30', body: ['', ...article.body] };
  const saved = await desk.save(key, revision, invalid);
  const { status, json } = await desk.publish(key, saved.json.revision);
  expect(status).toBe(422);
  expect(json.issues.map(({ field }: { field: string }) => field)).toEqual(['title', 'date', 'body.0']);
  expect(existsSync(desk.file(article.id))).toBe(false);
});

test('another article’s id cannot be taken', async () => {
  const { key, revision, article } = await desk.upload(text);
  const saved = await desk.save(key, revision, { ...article, id });
  const answer = await desk.publish(key, saved.json.revision);
  expect(answer.json.kind).toBe('taken');
  expect((await onDisk(id)).title).toBe('An article');
});

test('a silent fix leaves no trace; a correction is dated and shown', async () => {
  const { key, revision, article } = await desk.open(id);
  const saved = await desk.save(key, revision, { ...article, title: 'Mended' });
  const fixed = await desk.publish(key, saved.json.revision, silent);
  expect(await onDisk(id)).toEqual({ ...anArticle(), title: 'Mended' });
  const change = { kind: 'correction', text: ' The title was wrong. ' };
  await desk.publish(key, fixed.json.revision, { change });
  expect(await onDisk(id)).toEqual({
    ...anArticle(),
    title: 'Mended',
    updated: '2026-05-06',
    corrections: [{ date: '2026-05-06', text: 'The title was wrong.' }],
  });
});

test('an article changed elsewhere is reported, and overwritten only on request', async () => {
  const { key, revision } = await desk.open(id);
  const theirs = anArticle({ title: 'By another hand' });
  await writeFile(desk.file(id), JSON.stringify(theirs));
  const answer = await desk.publish(key, revision, silent);
  expect(answer.json).toMatchObject({ kind: 'changed', article: { title: 'By another hand' } });
  expect(await onDisk(id)).toEqual(theirs);
  const over = await desk.publish(key, revision, { ...silent, over: true });
  expect(over.status).toBe(200);
  expect((await onDisk(id)).title).toBe('An article');
});

test('the other version can be taken instead', async () => {
  const { key, revision, article } = await desk.open(id);
  await desk.save(key, revision, { ...article, title: 'Mine' });
  await writeFile(desk.file(id), JSON.stringify(anArticle({ title: 'Theirs' })));
  expect((await desk.open(id)).article.title).toBe('Mine');
  expect(await desk.open(id, { fresh: true })).toMatchObject({
    article: { title: 'Theirs' },
    changed: false,
  });
});

test('discarding an edit keeps the published article', async () => {
  const { key, revision, article } = await desk.open(id);
  await desk.save(key, revision, { ...article, title: 'Mine' });
  await desk.send('DELETE', `/api/drafts/${key}`);
  expect((await desk.send('GET', '/api/list?show=draft')).json.total).toBe(0);
  expect((await desk.open(id)).article.title).toBe('An article');
});

test('an invalid file is listed as broken and does not affect the others', async () => {
  await writeFile(desk.file('2026-01-03-broken'), '{');
  const { entries } = (await desk.send('GET', '/api/list')).json;
  expect(entries).toMatchObject([{ name: '2026-01-03-broken', broken: true }, { name: id }]);
  expect((await desk.send('POST', '/api/articles', { id: '2026-01-03-broken' })).json.kind).toBe('broken');
});

test('a file without a text or authors is listed as broken and cannot be opened', async () => {
  const { body: _, ...bodiless } = anArticle();
  const broken = [bodiless, { ...anArticle(), authors: 'Somebody' }, { ...anArticle(), image: 'a.png' }];
  for (const [at, article] of broken.entries())
    await writeFile(desk.file(`2026-01-03-n${at}`), JSON.stringify(article));
  const { entries } = (await desk.send('GET', '/api/list')).json;
  expect(entries).toMatchObject([{ broken: true }, { broken: true }, { broken: true }, { name: id }]);
  for (const at of broken.keys()) {
    const answer = await desk.send('POST', '/api/articles', { id: `2026-01-03-n${at}` });
    expect(answer).toMatchObject({ status: 422, json: { kind: 'broken' } });
  }
  expect((await desk.send('POST', '/api/articles', { id: '2026-01-04-none' })).json.kind).toBe('missing');
  expect((await desk.send('POST', '/api/articles', { id: '../../secret' })).json.kind).toBe('missing');
});
