import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { expect, onTestFinished, test } from 'vitest';
import { anArticle } from '../../testing/factories.ts';
import { allFiles } from './archive/testing/anArchiveFolder.ts';
import { aDesk } from './testing/aDesk.ts';
import { pictureImporter } from './testing/pictureImporter.ts';

const { writeFileSync } = fs;

/** From now on the disk takes the beginning of each file and no more. @returns makes room */
function fillDisk(): () => void {
  const full = () => Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  fs.writeFileSync = (file, _data, options) => {
    writeFileSync(file, 'half', options);
    throw full();
  };
  syncBuiltinESMExports();
  const free = () => {
    fs.writeFileSync = writeFileSync;
    syncBuiltinESMExports();
  };
  onTestFinished(free);
  return free;
}

const said = {
  status: 507,
  json: {
    kind: 'disk-full',
    message: expect.stringMatching(/^The disk is full\. \/.*content could not be written: free some space/),
  },
};

test('on a full disk a save is refused with what to do, the draft stays whole, and the same save goes in once there is space', async () => {
  const desk = await aDesk();
  const { key, revision, article } = await desk.upload('A road\nIt goes on.');
  const before = allFiles(desk.root);
  const typed = { ...article, title: 'Typed on a full disk' };
  const free = fillDisk();
  expect(await desk.save(key, revision, typed)).toMatchObject(said);
  expect(allFiles(desk.root)).toEqual(before);
  free();
  expect((await desk.save(key, revision, typed)).json).toEqual({ revision: revision + 1 });
  expect((await desk.draft(key)).article.title).toBe('Typed on a full disk');
});

test('on a full disk nothing is half published, half imported or half opened, and each goes on once there is space', async () => {
  const desk = await aDesk([anArticle()], pictureImporter);
  const { key, revision } = await desk.upload('A road\nIt goes on.');
  const before = allFiles(desk.root);
  const free = fillDisk();
  expect(await desk.publish(key, revision)).toMatchObject(said);
  expect(await desk.send('POST', '/api/documents?name=b.txt', 'Another\nText.')).toMatchObject(said);
  expect(await desk.send('POST', '/api/articles', { id: anArticle().id })).toMatchObject(said);
  expect(allFiles(desk.root)).toEqual(before);
  free();
  expect((await desk.publish(key, revision)).json).toMatchObject({ changed: false });
  expect((await desk.upload('Another\nText.')).article.title).toBe('Another');
  expect((await desk.open(anArticle().id)).article.title).toBe('An article');
});
