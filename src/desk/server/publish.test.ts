import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { anArticle } from '../../testing/factories.ts';
import { aDesk } from './testing/aDesk.ts';
import { pictureImporter, pictureOf } from './testing/pictureImporter.ts';

let desk: Awaited<ReturnType<typeof aDesk>>;
beforeEach(async () => {
  desk = await aDesk(undefined, pictureImporter);
});

const id = '2026-01-02-a-dropped-text';
const silent = { change: { kind: 'silent' } };

const picture = (src: string) => readFile(join(desk.root, src), 'utf8');
const words = (text: string) => new TextDecoder().decode(pictureOf(text));

const dropped = (text: string) => desk.upload(`A road\n${text}`);

/** Uploads a document and publishes it at an address. */
async function published(text: string, at = id) {
  const { key, revision, article } = await dropped(text);
  const saved = await desk.save(key, revision, { ...article, id: at });
  return (await desk.publish(key, saved.json.revision)).json;
}

async function lay(src: string, bytes: Uint8Array) {
  await mkdir(dirname(join(desk.root, src)), { recursive: true });
  await writeFile(join(desk.root, src), bytes);
}

test('publishing a revised document at another address keeps the first article’s pictures', async () => {
  await published('The first.');
  const second = await dropped('The second.');
  expect((await desk.publish(second.key, second.revision)).json.kind).toBe('taken');
  const other = `${id}-again`;
  const { article, key } = await published('The second.', other);
  expect(await picture(`images/${id}/1.svg`)).toBe(words('The first.'));
  expect(await picture(`images/${other}/1.svg`)).toBe(words('The second.'));
  expect(article.body[1].body[0].src).toBe(`images/${other}/1.svg`);
  const shown = await desk.send('GET', `/content/drafts/${key}/images/${other}/1.svg`);
  expect(shown.text).toBe(words('The second.'));
});

test('a picture already in the archive under a draft’s name is kept', async () => {
  const src = `images/${id}/1.svg`;
  await lay(src, pictureOf('Somebody else’s.'));
  const { article } = await published('Mine.');
  expect(await picture(src)).toBe(words('Somebody else’s.'));
  expect(article.body[1].body[0].src).toBe(`images/${id}/1-2.svg`);
  expect(await picture(`images/${id}/1-2.svg`)).toBe(words('Mine.'));
});

test('a silent fix keeps a picture replaced by hand and restores a deleted one', async () => {
  const src = `images/${id}/1.svg`;
  const { key, revision } = await published('The old scan.');
  await lay(src, pictureOf('A better scan.'));
  const again = await desk.publish(key, revision, silent);
  expect(again.status).toBe(200);
  expect(await picture(src)).toBe(words('A better scan.'));
  await rm(join(desk.root, src));
  expect((await desk.publish(key, again.json.revision, silent)).status).toBe(200);
  expect(await picture(src)).toBe(words('The old scan.'));
});

const open = () => desk.open(anArticle().id);
const onDisk = async () => JSON.parse(await readFile(desk.file(anArticle().id), 'utf8'));
const correction = (text: string) => ({ change: { kind: 'correction', text } });

test('a correction published by another window survives the next silent fix', async () => {
  const { key, revision, article } = await open();
  await desk.publish(key, revision, correction('A name was wrong.'));
  const stale = await desk.save(key, revision, { ...article, title: 'Mine' });
  expect(stale.json).toMatchObject({ kind: 'stale', changed: false, published: { id: article.id } });
  const mine = await desk.save(key, stale.json.revision, { ...article, title: 'Mine' });
  const fixed = await desk.publish(key, mine.json.revision, silent);
  const corrected = { date: '2026-05-06', text: 'A name was wrong.' };
  const kept = { ...anArticle(), title: 'Mine', updated: corrected.date, corrections: [corrected] };
  expect(await onDisk()).toEqual(kept);
  expect(fixed.json.article).toEqual(kept);
  await desk.publish(key, fixed.json.revision, correction('A day was wrong.'));
  expect((await onDisk()).corrections).toEqual([corrected, { ...corrected, text: 'A day was wrong.' }]);
});

test('a correction keeps the passages that the editor shows, as they were and as they are', async () => {
  const { key, revision, article } = await open();
  const body = ['A better paragraph.', 'Another one.'];
  const saved = await desk.save(key, revision, { ...article, title: 'Another title', body });
  const { passages } = (await desk.send('GET', `/api/drafts/${key}/passages`)).json;
  expect(passages).toEqual([
    { before: 'An article', after: 'Another title' },
    { before: 'A paragraph.', after: 'A better paragraph.' },
    { after: 'Another one.' },
  ]);
  const change = { ...correction('Words.').change, changes: passages.slice(1) };
  await desk.publish(key, saved.json.revision, { change });
  expect((await onDisk()).corrections).toEqual([
    { date: '2026-05-06', text: 'Words.', changes: passages.slice(1) },
  ]);
  expect((await desk.send('GET', `/api/drafts/${key}/passages`)).json.passages).toEqual([]);
});

test('a passage that another window has changed meanwhile is not told as it was before that', async () => {
  const { key, revision, article } = await open();
  const saved = await desk.save(key, revision, { ...article, body: ['A better paragraph.', 'New.'] });
  const { passages } = (await desk.send('GET', `/api/drafts/${key}/passages`)).json;
  const theirs = anArticle({ body: ['Their own paragraph.'] });
  await writeFile(desk.file(theirs.id), JSON.stringify(theirs));
  const change = { ...correction('Words.').change, changes: passages };
  expect((await desk.publish(key, saved.json.revision, { change })).json.kind).toBe('changed');
  expect((await desk.publish(key, saved.json.revision, { change, over: true })).status).toBe(200);
  expect((await onDisk()).corrections).toEqual([
    { date: '2026-05-06', text: 'Words.', changes: [{ after: 'New.' }] },
  ]);
});

test('overwriting an article keeps a correction made elsewhere', async () => {
  const { key, revision } = await open();
  const corrections = [{ date: '2026-03-04', text: 'By someone else.' }];
  const theirs = anArticle({ title: 'Theirs', updated: '2026-03-04', corrections });
  await writeFile(desk.file(theirs.id), JSON.stringify(theirs));
  expect((await desk.publish(key, revision, silent)).json.kind).toBe('changed');
  await desk.publish(key, revision, { ...silent, over: true });
  expect(await onDisk()).toEqual({ ...theirs, title: 'An article' });
});

test('an article removed from the archive is republished only on request', async () => {
  const { key, revision } = await open();
  await rm(desk.file(anArticle().id));
  const answer = await desk.publish(key, revision, silent);
  expect(answer).toMatchObject({ status: 409, json: { kind: 'withdrawn' } });
  await expect(onDisk()).rejects.toThrow('ENOENT');
  expect((await desk.publish(key, revision, { ...silent, over: true })).status).toBe(200);
  expect(await onDisk()).toEqual(anArticle());
});

test('a published file damaged meanwhile counts as changed, and can be overwritten', async () => {
  const { key, revision } = await open();
  await writeFile(desk.file(anArticle().id), '{');
  const { kind, article } = (await desk.publish(key, revision, silent)).json;
  expect({ kind, article }).toEqual({ kind: 'changed', article: undefined });
  const reopened = await desk.send('POST', '/api/articles', { id: anArticle().id, fresh: true });
  expect(reopened.json.kind).toBe('broken');
  expect((await desk.publish(key, revision, { ...silent, over: true })).status).toBe(200);
  expect(await onDisk()).toEqual(anArticle());
});

test('an article dated tomorrow (it has begun further east) can be corrected', async () => {
  const article = anArticle({ date: '2026-05-07' });
  await writeFile(desk.file(article.id), JSON.stringify(article));
  const { key, revision } = await open();
  expect((await desk.publish(key, revision, correction('A name.'))).status).toBe(200);
  expect(await onDisk()).toMatchObject({ updated: '2026-05-07', corrections: [{ date: '2026-05-07' }] });
});

test('a picture that was copied from another draft alone is named, and nothing is published', async () => {
  const { key, revision, article } = await dropped('Some words.');
  const figure = { type: 'figure', src: 'images/2026-01-01-elsewhere/1.svg', alt: 'A', width: 2, height: 2 };
  const saved = await desk.save(key, revision, { ...article, body: ['Words.', figure] });
  const answer = await desk.publish(key, saved.json.revision);
  expect(answer).toMatchObject({ status: 422, json: { kind: 'invalid' } });
  expect(answer.json.message).toContain(figure.src);
  await lay(figure.src, pictureOf('In the archive'));
  expect((await desk.publish(key, saved.json.revision)).status).toBe(200);
});
