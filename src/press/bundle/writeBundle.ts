import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { listedIds } from '../choice/listedIds.ts';
import type { BundleArguments } from './bundleArguments.ts';
import { type BundleChoice, bundleChoice } from './bundleChoice.ts';
import { bundleData, checkSigned } from './bundleData.ts';
import { bundleFiles } from './bundleFiles.ts';
import { bundlePages } from './bundlePages.ts';
import { readmeText } from './readmeText.ts';
import { hasZimWriter, illustrationFile, missingWriter, putInFolder, writeZim } from './zimFile.ts';
import { ZipFile } from './zipFile.ts';

/** The files of a bundle on the disk. */
export interface WrittenBundle {
  zip: string;
  /** Undefined where none was asked for, or none could be written. */
  zim?: string;
  articles: number;
  pages: number;
  /** Why there is no ZIM file, where one was asked for. */
  withoutZim?: string;
}

/**
 * Writes the bundle that a command asks for. Each file is there when it is whole. Pages are made one after the other, so that memory does
 * not grow with the archive.
 *
 * @throws {PrintableError} for what cannot be meant, and where the ZIM file failed; what the file system throws
 */
export async function writeBundle(asked: BundleArguments, zimWriter?: string): Promise<WrittenBundle> {
  const dir = resolve(asked.dir);
  const choice = bundleChoice({ ...asked, dir });
  if (asked.data) checkSigned(dir);
  const { name, articles } = choice;
  const content = join(dir, 'content');
  const idsOf = (list: string) => listedIds(list, content);
  const chosen =
    choice.list === undefined ? undefined : { list: choice.list, ids: new Set(idsOf(choice.list)) };
  const pages = bundlePages(dir, chosen, idsOf);
  await mkdir(asked.out, { recursive: true });
  const makesZim = asked.zim && (await hasZimWriter(zimWriter));
  const fileName = asked.pictures ? name : `${name}-no-pictures`;
  const zip = new ZipFile(join(asked.out, `.${fileName}.${randomUUID()}`), choice.day);
  const written: WrittenBundle = { zip: join(asked.out, `${fileName}.zip`), articles, pages: 0 };
  let folder: string | undefined;
  try {
    if (makesZim) folder = await mkdtemp(join(asked.out, '.zim-'));
    zip.add('README.txt', Buffer.from(readmeText(choice, asked)));
    for (const { path, bytes } of bundleFiles({ ...asked, dir, pages, publication: choice.publication })) {
      if (path.endsWith('.html')) written.pages += 1;
      zip.add(path, bytes);
      if (folder) await putInFolder(folder, path, bytes);
    }
    if (asked.data) for (const { path, bytes } of bundleData(dir)) zip.add(path, bytes);
    zip.end();
    await rename(zip.path, written.zip);
    // One of an older build would be taken for the same as the new .zip.
    await rm(join(asked.out, `${fileName}.zim`), { force: true });
    if (folder) written.zim = await zimOf(folder, join(asked.out, fileName), choice, dir, zimWriter);
    else if (asked.zim) written.withoutZim = missingWriter;
    return written;
  } catch (error) {
    zip.discard();
    throw error;
  } finally {
    if (folder) await rm(folder, { recursive: true, force: true });
  }
}

async function zimOf(folder: string, name: string, choice: BundleChoice, dir: string, writer?: string) {
  const icon = join(dir, 'favicon.svg');
  if (existsSync(icon)) {
    const fitTo = { mode: 'width', value: 48 } as const;
    const drawn = new Resvg(readFileSync(icon), { font: { loadSystemFonts: false }, fitTo }).render().asPng();
    await putInFolder(folder, illustrationFile, drawn);
  }
  // zimwriterfs writes over no file, and leaves what it has written where it fails.
  const draft = `${folder}.zim`;
  try {
    await writeZim(folder, draft, choice, writer);
    await rename(draft, `${name}.zim`);
    return `${name}.zim`;
  } finally {
    await rm(draft, { force: true });
  }
}
