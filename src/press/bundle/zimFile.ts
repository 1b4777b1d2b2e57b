import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { listSteps } from '../../contract/lists.ts';
import { localizedText } from '../../contract/localizedText.ts';
import { PrintableError } from '../system/PrintableError.ts';
import { shortened, terminalMessage } from '../system/terminalText.ts';
import type { BundleChoice } from './bundleChoice.ts';
import { entryFile } from './bundlePages.ts';
import { languageCode } from './languageCodes.ts';

/** What writes ZIM files: of openZIM's zim-tools. */
const zimWriter = 'zimwriterfs';

/** The picture of a ZIM file in a library, below its folder: a PNG of 48 by 48 pixels. */
export const illustrationFile = 'illustration.png';

/** Characters that openZIM asks for at most. */
const longest = { title: 30, description: 80 };

/** With more languages than this zimwriterfs writes an index in which nothing is found, and says nothing (3.1.3). */
const mostLanguages = 3;

/**
 * What a ZIM file says of itself (openZIM, Metadata).
 *
 * @returns arguments of zimwriterfs
 */
export function zimMetadata({ publication, list, languages, name, address }: BundleChoice): string[] {
  const own = languages[0] ?? 'fa-AF';
  const called = localizedText(publication.name, own).text;
  const steps = list === undefined ? [] : listSteps(list, { publication, language: own });
  const part = steps.at(-1)?.name.text;
  const title = [publication.monogram, part].filter(Boolean).join(' · ');
  const codes = [...new Set(languages.map(languageCode))].filter((code) => code !== 'mul');
  return Object.entries({
    welcome: entryFile,
    illustration: illustrationFile,
    language: codes.length > 0 && codes.length <= mostLanguages ? codes.join(',') : 'mul',
    title: shortened(title || called, longest.title),
    description: shortened([called, part].filter(Boolean).join(' · '), longest.description),
    creator: called,
    publisher: called,
    source: address,
    name: name.replace(/-\d{4}-\d{2}-\d{2}$/, ''),
    tags: 'news',
  }).map(([key, value]) => `--${key}=${value}`);
}

/** Puts a file into the folder that a ZIM file is made of. */
export async function putInFolder(folder: string, path: string, bytes: Uint8Array): Promise<void> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
}

/**
 * Writes a ZIM file of a folder.
 *
 * @param writer the program; another name in tests
 * @throws {PrintableError} where there is no such program, with how to get it; and where it failed, with what it said
 */
export async function writeZim(
  folder: string,
  file: string,
  choice: BundleChoice,
  writer = zimWriter,
): Promise<void> {
  const { status, said } = await run(writer, [...zimMetadata(choice), '--threads=2', folder, file]);
  if (status === undefined) throw new PrintableError(missingWriter);
  if (status !== 0)
    throw new PrintableError(
      `The ZIM file was not written. ${zimWriter} said: ${terminalMessage(said.trim())}`,
    );
}

/** Whether there is what writes ZIM files. */
export async function hasZimWriter(writer = zimWriter): Promise<boolean> {
  return (await run(writer, ['--version'])).status !== undefined;
}

/** Said where it is missing. */
export const missingWriter = [
  'The ZIM file was not written: it needs zimwriterfs, and that is not here.',
  '  On Debian or Ubuntu:  sudo apt-get install zim-tools',
  '  Anywhere else:        https://github.com/openzim/zim-tools',
  'or ask for the .zip alone:  npm run bundle -- --no-zim',
].join('\n');

/** Runs a program. `status` is undefined where there is none of this name. */
function run(
  program: string,
  args: readonly string[],
): Promise<{ status: number | undefined; said: string }> {
  return new Promise((done, failed) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    const hear = (chunk: Buffer) => {
      said = `${said}${chunk}`.slice(-2000);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ENOENT' ? done({ status: undefined, said }) : failed(error),
    );
    child.on('close', (status) => done({ status: status ?? -1, said }));
  });
}
