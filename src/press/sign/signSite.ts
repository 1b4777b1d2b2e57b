import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { articleIdPattern } from '../../contract/articlePath.ts';
import { publicationSchema } from '../../contract/publicationSchema.ts';
import { sha256 } from '../../contract/signed/digests.ts';
import { signedPaths } from '../../contract/signed/signedFiles.ts';
import { idsByPeriod, signedIndexText, signedPeriodText } from '../../contract/signed/signedLists.ts';
import { compressedForms } from '../hosting/compressedForms.ts';
import { PrintableError } from '../system/PrintableError.ts';
import { terminalName } from '../system/terminalText.ts';
import { writeWhole } from '../system/writeWhole.ts';
import type { SigningKey } from './keyFile.ts';
import { type MadeRoot, signedRootText } from './signedRootText.ts';

/**
 * Signs a built site as it stands: reads every article in it. (The build signs, too, and reads those of the periods that changed.)
 *
 * @param dir the built site
 * @param today YYYY-MM-DD
 * @throws {PrintableError} for a folder that is no built site
 */
export async function signSite(dir: string, key: SigningKey, today: string): Promise<MadeRoot> {
  const content = join(dir, 'content');
  if (!existsSync(join(content, 'publication.json')))
    throw new PrintableError(`There is no built site in ${terminalName(dir)}. Build it first: npm run build`);
  const publicationJson: unknown = JSON.parse(readFileSync(join(content, 'publication.json'), 'utf8'));
  const publication = v.parse(publicationSchema, publicationJson);
  const ids = idsBelow(join(content, 'articles'));
  const periods = new Map<string, string>();
  const texts = new Map<string, string>();
  for (const [period, own] of idsByPeriod(ids)) {
    const text = await signedPeriodText(
      own,
      async (path) => new Uint8Array(await readFile(join(content, path))),
    );
    texts.set(signedPaths.list(period), text);
    periods.set(period, await sha256(text));
  }
  const years = new Map<string, string>();
  for (const [year, own] of periodsByYear(periods)) {
    const text = signedIndexText(own);
    texts.set(signedPaths.list(year), text);
    years.set(year, await sha256(text));
  }
  const old = join(content, signedPaths.root);
  const former = existsSync(old) ? readFileSync(old, 'utf8') : undefined;
  const inputs = { publication, publicationJson, articles: ids.length, years, former, today };
  const made = await signedRootText(inputs, key);
  // The root last: until it is there, the lists are those of a root that still stands.
  for (const [path, text] of texts) await writeIfOther(content, path, text);
  await writeIfOther(content, signedPaths.root, made.text);
  for (const file of readdirSync(join(content, 'signed'))) {
    const path = `signed/${file.replace(/\.(?:br|gz)$/, '')}`;
    if (path !== signedPaths.root && !texts.has(path)) rmSync(join(content, 'signed', file));
  }
  return made;
}

/** The periods of each year, with their hashes. */
export function periodsByYear(periods: ReadonlyMap<string, string>): Map<string, Map<string, string>> {
  const years = new Map<string, Map<string, string>>();
  for (const [period, hash] of periods) {
    const year = period.slice(0, 4);
    const own = years.get(year) ?? new Map<string, string>();
    years.set(year, own.set(period, hash));
  }
  return years;
}

function idsBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .flatMap((entry) => (entry.isFile() && entry.name.endsWith('.json') ? [entry.name.slice(0, -5)] : []))
    .filter((id) => articleIdPattern.test(id));
}

/** Writes a file with its compressed forms; what is there already keeps its time. */
async function writeIfOther(content: string, path: string, text: string): Promise<void> {
  const file = join(content, path);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  const bytes = Buffer.from(text);
  const forms = compressedForms(path, bytes, 'fast');
  for (const [end, form] of [['', bytes] as const, ...forms]) await writeWhole(file + end, form);
}
