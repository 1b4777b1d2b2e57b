import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aDesk } from './testing/aDesk.ts';
import { pictureImporter, pictureOf } from './testing/pictureImporter.ts';

let desk: Awaited<ReturnType<typeof aDesk>>;
beforeEach(async () => {
  desk = await aDesk(undefined, pictureImporter);
});
afterEach(() => desk.close());

const id = '2026-01-02-a-dropped-text';
const silent = { change: { kind: 'silent' } };

const draftOf = async (key: string) => (await desk.send('GET', `/api/drafts/${key}`)).json;
const save = (key: string, revision: number, article: object) =>
  desk.send('PUT', `/api/drafts/${key}`, { revision, article });
const publish = (key: string, revision: number, facts: object = {}) =>
  desk.send('POST', `/api/drafts/${key}/publish`, { revision, ...facts });
const picture = (src: string) => readFile(join(desk.root, src), 'utf8');
const words = (text: string) => new TextDecoder().decode(pictureOf(text));

async function dropped(text: string) {
  const { json } = await desk.send('POST', '/api/documents?name=road.txt', `A road\n${text}`);
  return draftOf(json.key);
}

/** Drops a document and publishes it at an address. */
async function published(text: string, at = id) {
  const { key, revision, article } = await dropped(text);
  const saved = await save(key, revision, { ...article, id: at });
  return (await publish(key, saved.json.revision)).json;
}

async function lay(src: string, bytes: Uint8Array) {
  await mkdir(dirname(join(desk.root, src)), { recursive: true });
  await writeFile(join(desk.root, src), bytes);
}

test('a revised document published at another address left the first article’s pictures overwritten', async () => {
  await published('The first.');
  const second = await dropped('The second.');
  expect((await publish(second.key, second.revision)).json.kind).toBe('taken');
  const other = `${id}-again`;
  const { article, key } = await published('The second.', other);
  expect(await picture(`images/${id}/1.svg`)).toBe(words('The first.'));
  expect(await picture(`images/${other}/1.svg`)).toBe(words('The second.'));
  expect(article.body[1].body[0].src).toBe(`images/${other}/1.svg`);
  const shown = await desk.send('GET', `/content/drafts/${key}/images/${other}/1.svg`);
  expect(shown.text).toBe(words('The second.'));
});

test('a picture that lay in the archive under a draft’s name was overwritten', async () => {
  const src = `images/${id}/1.svg`;
  await lay(src, pictureOf('Somebody else’s.'));
  const { article } = await published('Mine.');
  expect(await picture(src)).toBe(words('Somebody else’s.'));
  expect(article.body[1].body[0].src).toBe(`images/${id}/1-2.svg`);
  expect(await picture(`images/${id}/1-2.svg`)).toBe(words('Mine.'));
});

test('a silent fix wrote the old picture over one that had been replaced by hand; a lost one comes back', async () => {
  const src = `images/${id}/1.svg`;
  const { key, revision } = await published('The old scan.');
  await lay(src, pictureOf('A better scan.'));
  const again = await publish(key, revision, silent);
  expect(again.status).toBe(200);
  expect(await picture(src)).toBe(words('A better scan.'));
  await rm(join(desk.root, src));
  expect((await publish(key, again.json.revision, silent)).status).toBe(200);
  expect(await picture(src)).toBe(words('The old scan.'));
});
