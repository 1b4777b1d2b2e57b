import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chime } from '../../src/testing/chime.ts';

/** The article of the other publication that gets a recording, and where that stands below `content/`. */
export const recorded = {
  id: '2024-02-06-the-lighthouse',
  src: 'audio/2024-02-06-the-lighthouse/bells.wav',
};

/** Writes the other publication into `folder/public`, with a recording of one article and whatever else is to be in `publication.json`. @returns that folder */
export async function withRecording(folder: string, facts: object = {}): Promise<string> {
  const { id, src } = recorded;
  const publicDir = join(folder, 'public');
  await cp(join(import.meta.dirname, '../fixtures/other-publication'), publicDir, { recursive: true });
  const change = async (path: string, facts: object) => {
    const file = join(publicDir, 'content', path);
    await writeFile(file, JSON.stringify({ ...JSON.parse(await readFile(file, 'utf8')), ...facts }));
  };
  const file = chime(8);
  const audio = {
    src,
    type: 'audio/wav',
    bytes: file.length,
    duration: 8,
    licence: 'CC0',
    sha256: createHash('sha256').update(file).digest('hex'),
    sentences: [
      [0, 0, 0],
      [1, 0, 5],
    ],
  };
  await change('publication.json', facts);
  await change(`articles/2024/${id}.json`, { audio });
  await mkdir(join(publicDir, `content/audio/${id}`), { recursive: true });
  await writeFile(join(publicDir, 'content', src), file);
  return publicDir;
}
