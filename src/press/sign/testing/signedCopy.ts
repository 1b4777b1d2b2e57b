import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { articlePath } from '../../../contract/articlePath.ts';
import { anArticle, aPublication } from '../../../testing/factories.ts';
import { folderOf } from '../../../testing/folderOf.ts';
import { newKeyFile, type SigningKey } from '../keyFile.ts';
import { signSite } from '../signSite.ts';

/** A built site's content, signed, in a folder that goes with the test. */
export interface SignedCopy {
  /** The site. */
  dir: string;
  key: SigningKey;
  keyFile: string;
  /** Writes a file below the site, as JSON unless it is a text. */
  write(path: string, file: unknown): Promise<void>;
  writeArticle(id: string, title?: string): Promise<void>;
  /** Signs it as it is now. */
  sign(today?: string): ReturnType<typeof signSite>;
}

/** @param ids its articles */
export async function signedCopy(ids: readonly string[]): Promise<SignedCopy> {
  const root = await folderOf({ 'site/content/publication.json': aPublication() });
  const dir = join(root, 'site');
  const keyFile = join(root, 'publication.key');
  const key = newKeyFile(keyFile, []);
  const write = async (path: string, file: unknown) => {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), typeof file === 'string' ? file : JSON.stringify(file, null, 2));
  };
  const writeArticle = (id: string, title = `Title of ${id}`) =>
    write(`content/${articlePath(id)}`, anArticle({ id, title, date: id.slice(0, 10) }));
  const sign = (today = '2026-11-30') => signSite(dir, key, today);
  for (const id of ids) await writeArticle(id);
  await sign();
  return { dir, key, keyFile, write, writeArticle, sign };
}
