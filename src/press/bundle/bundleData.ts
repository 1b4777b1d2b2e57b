import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { signedPaths } from '../../contract/signed/signedFiles.ts';
import { PrintableError } from '../system/PrintableError.ts';
import type { BundleFile } from './bundleFiles.ts';

const folders = ['articles', 'signed'];

/**
 * What `npm run verify` reads of a copy, at the paths of the site: the publication, the articles' own files and the signed lists. One file
 * at a time.
 */
export function* bundleData(dir: string): Generator<BundleFile> {
  const content = join(dir, 'content');
  const file = (path: string) => ({ path: `content/${path}`, bytes: readFileSync(join(content, path)) });
  yield file('publication.json');
  if (existsSync(join(content, signedPaths.keys))) yield file(signedPaths.keys);
  for (const folder of folders) {
    const paths = readdirSync(join(content, folder), { recursive: true, encoding: 'utf8' });
    for (const path of paths.sort())
      if (path.endsWith('.json')) yield file(`${folder}/${path.replaceAll('\\', '/')}`);
  }
}

/** @throws {PrintableError} for a site whose articles cannot be checked, because no list of them is signed */
export function checkSigned(dir: string): void {
  if (!existsSync(join(dir, 'content', signedPaths.root)))
    throw new PrintableError(
      'There is nothing to check a copy by: the site was built without a key. See npm run sign -- --help.',
    );
}
