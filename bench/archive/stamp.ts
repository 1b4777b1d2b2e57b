import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleFiles } from './sampleWords.ts';

/** What a generated folder contains: written beside it, so that the folder has only the archive. */
export interface Stamp {
  articles: number;
  seed: number;
  /** The generator that wrote it: {@link generatorMark}. */
  mark: string;
  /** The ids of the articles added since. */
  added: string[];
  /** False while it is being written, and if that was interrupted. */
  complete: boolean;
}

export function readStamp(folder: string): Stamp | undefined {
  const file = stampFile(folder);
  return existsSync(file) && existsSync(folder) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

export function writeStamp(folder: string, stamp: Stamp): void {
  writeFileSync(stampFile(folder), `${JSON.stringify(stamp)}\n`);
}

/** A hash of the generator's own files and what it copies: another generator writes another archive. */
export function generatorMark(): string {
  const here = import.meta.dirname;
  const own = readdirSync(here, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .sort();
  const copied = ['favicon.svg', 'content/publication.json'].map((file) => join(here, '../../public', file));
  const hash = createHash('sha256');
  for (const file of [...own.map((name) => join(here, name)), ...copied, ...sampleFiles()])
    hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

function stampFile(folder: string): string {
  return `${folder.replace(/[/\\]+$/, '')}.stamp.json`;
}
