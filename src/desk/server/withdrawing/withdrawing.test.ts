import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { anArticle } from '../../../testing/factories.ts';
import { aDesk } from '../testing/aDesk.ts';

const { id } = anArticle();
const figure = (src: string) => ({ type: 'figure', src, alt: 'A kite', width: 4, height: 3 });
const own = 'images/2026-01-02-an-article/1.svg';
const shared = 'images/kite.svg';
const withPictures = anArticle({
  summary: 'In short.',
  corrections: [{ date: '2026-01-03', text: 'A name.' }],
  body: ['Its words.', figure(own), figure(shared)],
});
const other = anArticle({ id: '2026-01-02-another', title: 'Another', body: ['Words.', figure(shared)] });

async function aDeskWithPictures(...articles: ReturnType<typeof anArticle>[]) {
  const desk = await aDesk([withPictures, ...articles]);
  for (const src of [own, shared]) {
    await mkdir(dirname(join(desk.root, src)), { recursive: true });
    await writeFile(join(desk.root, src), `<svg viewBox="0 0 4 3"><title>${src}</title></svg>`);
  }
  return desk;
}

const fileOf = async (desk: Awaited<ReturnType<typeof aDesk>>, one = id) =>
  JSON.parse(await readFile(desk.file(one), 'utf8'));

test('a retracted article keeps its address, title and authors; its text and own pictures leave the archive', async () => {
  const desk = await aDeskWithPictures(other);
  const { key, revision } = await desk.open(id);
  const answer = await desk.send('POST', `/api/drafts/${key}/retract`, { revision, text: ' Not ours. ' });
  expect(answer.json).toMatchObject({ changed: false, before: { body: withPictures.body } });
  expect(await fileOf(desk)).toEqual({
    id,
    language: 'en',
    title: 'An article',
    authors: ['AA-AA desk'],
    date: '2026-01-02',
    retraction: { date: '2026-05-06', text: 'Not ours.' },
    body: [],
  });
  expect(existsSync(join(desk.root, own))).toBe(false);
  expect(existsSync(join(desk.root, shared))).toBe(true);
  const { entries } = (await desk.send('GET', '/api/list')).json;
  expect(entries).toContainEqual(expect.objectContaining({ name: id, kind: 'published', retracted: true }));
});

test('a retracted article can get another reason, and be put back with its pictures and corrections', async () => {
  const desk = await aDeskWithPictures();
  const { key, revision } = await desk.open(id);
  const first = await desk.send('POST', `/api/drafts/${key}/retract`, { revision, text: 'One.' });
  const next = { revision: first.json.revision, text: 'Two.' };
  const second = await desk.send('POST', `/api/drafts/${key}/retract`, next);
  expect((await fileOf(desk)).retraction.text).toBe('Two.');
  const back = await desk.send('POST', `/api/drafts/${key}/restore`, { revision: second.json.revision });
  expect(back.json).toMatchObject({ changed: true, article: withPictures });
  // Until it is published, readers see the reason.
  expect((await fileOf(desk)).retraction.text).toBe('Two.');
  const published = await desk.publish(key, back.json.revision, { change: { kind: 'silent' } });
  expect(published.status).toBe(200);
  expect(await fileOf(desk)).toEqual(withPictures);
  expect(await readFile(join(desk.root, own), 'utf8')).toContain(own);
});

test('a reason is needed, and an article that was changed elsewhere is not retracted unseen', async () => {
  const desk = await aDeskWithPictures();
  const { key, revision } = await desk.open(id);
  const empty = await desk.send('POST', `/api/drafts/${key}/retract`, { revision, text: ' ' });
  expect(empty).toMatchObject({ status: 400, json: { kind: 'request' } });
  await writeFile(desk.file(id), JSON.stringify({ ...withPictures, title: 'Theirs' }));
  const changed = await desk.send('POST', `/api/drafts/${key}/retract`, { revision, text: 'Why.' });
  expect(changed.json.kind).toBe('changed');
  expect((await fileOf(desk)).title).toBe('Theirs');
});

test('a retracted article whose file was edited by hand is shown as it is now, and its text can still be put back', async () => {
  const desk = await aDeskWithPictures();
  const { key, revision } = await desk.open(id);
  await desk.send('POST', `/api/drafts/${key}/retract`, { revision, text: 'One.' });
  const file = await fileOf(desk);
  await writeFile(
    desk.file(id),
    JSON.stringify({ ...file, retraction: { date: '2026-05-06', text: 'By hand.' } }),
  );
  const draft = await desk.open(id);
  expect(draft.article.retraction.text).toBe('By hand.');
  const back = await desk.send('POST', `/api/drafts/${key}/restore`, { revision: draft.revision });
  expect(back.json.article.body).toEqual(withPictures.body);
});

test('a text put back by hand beside the retraction is not lost when the reason is published again', async () => {
  const desk = await aDeskWithPictures();
  const byHand = { ...withPictures, retraction: { date: '2026-05-06', text: 'One.' } };
  await writeFile(desk.file(id), JSON.stringify(byHand));
  const { key, revision } = await desk.open(id);
  const answer = await desk.send('POST', `/api/drafts/${key}/retract`, { revision, text: 'Two.' });
  expect((await fileOf(desk)).body).toEqual([]);
  const back = await desk.send('POST', `/api/drafts/${key}/restore`, { revision: answer.json.revision });
  expect(back.json.article).toEqual(withPictures);
});

test('a text that is being put back is not lost when the draft is discarded, or retracted once more', async () => {
  const desk = await aDeskWithPictures();
  const { key, revision } = await desk.open(id);
  const first = await desk.send('POST', `/api/drafts/${key}/retract`, { revision, text: 'One.' });
  const restore = (from: number) => desk.send('POST', `/api/drafts/${key}/restore`, { revision: from });
  await restore(first.json.revision);
  await desk.send('DELETE', `/api/drafts/${key}`);
  const discarded = await desk.draft(key);
  expect(discarded).toMatchObject({ changed: false, article: { body: [], retraction: { text: 'One.' } } });
  const second = await restore(discarded.revision);
  expect(second.json.article).toEqual(withPictures);
  const edited = await desk.save(key, second.json.revision, { ...withPictures, title: 'Edited' });
  const next = { revision: edited.json.revision, text: 'Two.' };
  const again = await desk.send('POST', `/api/drafts/${key}/retract`, next);
  expect((await fileOf(desk)).retraction.text).toBe('Two.');
  const third = await restore(again.json.revision);
  expect(third.json.article).toEqual({ ...withPictures, title: 'Edited' });
  await desk.publish(key, third.json.revision, { change: { kind: 'silent' } });
  expect(await readFile(join(desk.root, own), 'utf8')).toContain(own);
  expect(await desk.draft(key)).not.toHaveProperty('before');
});

test('a picture that was replaced in the archive by hand is put back as it was last', async () => {
  const desk = await aDeskWithPictures();
  const { key, revision } = await desk.open(id);
  const answers = [await desk.send('POST', `/api/drafts/${key}/retract`, { revision, text: 'One.' })];
  const go = async (act: string, body: object) =>
    answers.push(
      await desk.send('POST', `/api/drafts/${key}/${act}`, {
        revision: answers.at(-1)?.json.revision,
        ...body,
      }),
    );
  await go('restore', {});
  await go('publish', { change: { kind: 'silent' } });
  await writeFile(join(desk.root, own), '<svg viewBox="0 0 4 3"><title>By hand</title></svg>');
  await go('retract', { text: 'Two.' });
  await go('restore', {});
  await go('publish', { change: { kind: 'silent' } });
  expect(await readFile(join(desk.root, own), 'utf8')).toContain('By hand');
});

test('what another program wrote into the file leaves the archive too', async () => {
  const desk = await aDesk([{ ...withPictures, abstract: 'In their words.' } as typeof withPictures]);
  const { key, revision } = await desk.open(id);
  await desk.send('POST', `/api/drafts/${key}/retract`, { revision, text: 'One.' });
  expect(await fileOf(desk)).not.toHaveProperty('abstract');
});

test('an article that cannot be retracted yet can still be saved', async () => {
  const desk = await aDesk([{ ...withPictures, authors: [] }]);
  const { key, revision } = await desk.open(id);
  const answer = await desk.send('POST', `/api/drafts/${key}/retract`, { revision, text: 'Why.' });
  expect(answer.json.kind).toBe('invalid');
  expect((await desk.save(key, revision, withPictures)).status).toBe(200);
});

test('an article that is not retracted is not put back over its edits', async () => {
  const desk = await aDesk();
  const { key, revision } = await desk.open(id);
  const answer = await desk.send('POST', `/api/drafts/${key}/restore`, { revision });
  expect(answer).toMatchObject({ status: 400, json: { kind: 'request' } });
});

test('a file that was copied, and still has the first one’s id, is removed alone', async () => {
  const desk = await aDesk();
  const copy = '2026-01-02-a-copy';
  await writeFile(desk.file(copy), JSON.stringify(anArticle()));
  const { key, revision } = await desk.open(copy);
  expect((await desk.send('POST', `/api/drafts/${key}/removal`, { revision })).status).toBe(200);
  expect([existsSync(desk.file(copy)), existsSync(desk.file(id))]).toEqual([false, true]);
});

test('a removed article is gone with its draft and the pictures that nobody else shows', async () => {
  const desk = await aDeskWithPictures(other);
  const { key, revision } = await desk.open(id);
  expect((await desk.send('POST', `/api/drafts/${key}/removal`, { revision })).status).toBe(200);
  expect(
    [desk.file(id), join(desk.root, own), join(desk.root, shared)].map((file) => existsSync(file)),
  ).toEqual([false, false, true]);
  expect((await desk.send('GET', `/api/drafts/${key}`)).status).toBe(404);
});

test.each([
  ['links to it', { body: [{ type: 'paragraph', text: [{ text: 'there', href: `/articles/${id}` }] }] }],
  ['translates it', { language: 'de', translationOf: id }],
])('an article is not removed while another %s: the other one is named', async (_, facts) => {
  const referring = anArticle({ id: '2026-01-03-after', date: '2026-01-03', title: 'After', ...facts });
  const desk = await aDeskWithPictures(referring);
  const { key, revision } = await desk.open(id);
  const answer = await desk.send('POST', `/api/drafts/${key}/removal`, { revision });
  expect(answer).toMatchObject({
    status: 409,
    json: { kind: 'referenced', articles: [{ id: referring.id, title: 'After' }] },
  });
  expect(existsSync(desk.file(id))).toBe(true);
});

test('a new article is written without a document, and published at the address its title gives', async () => {
  const desk = await aDesk([]);
  const { key } = (await desk.send('POST', '/api/drafts', { language: 'fa-AF' })).json;
  const { article, revision } = await desk.draft(key);
  expect(article).toMatchObject({ language: 'fa-AF', title: '', date: '2026-05-06', body: [] });
  const early = await desk.publish(key, revision);
  expect(early.json.issues.map(({ field }: { field: string }) => field).sort()).toEqual([
    'authors',
    'body',
    'title',
  ]);
  const written = { ...article, id: '2026-05-06-a-road', title: 'راه', authors: ['میز'], body: ['متن.'] };
  const saved = await desk.save(key, revision, written);
  expect((await desk.publish(key, saved.json.revision)).status).toBe(200);
  expect(await fileOf(desk, written.id)).toEqual(written);
});
