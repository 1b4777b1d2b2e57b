import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { officeIsMissing, officePath } from './office.ts';
import { officeFonts } from './officeFonts.ts';

const run = promisify(execFile);
const cache = join(import.meta.dirname, '../../node_modules/.cache/aaaa-desk');

export type OfficeFormat = 'docx' | 'odt' | 'pdf';

/**
 * Converts flat OpenDocument texts by LibreOffice: one call, whatever their number, and none for those it has
 * converted before. In: the texts by name. Out: the files' paths by the same names. Throws where LibreOffice is missing
 * or has failed.
 */
export async function converted(
  texts: ReadonlyMap<string, string>,
  format: OfficeFormat,
): Promise<Map<string, string>> {
  const office = officePath();
  if (!office) throw new Error(officeIsMissing);
  mkdirSync(cache, { recursive: true });
  const { stdout: version } = await run(office, ['--version']);
  const keyed = [...texts].map(([name, text]) => ({ name, text, key: keyOf(version, text) }));
  const path = (key: string) => join(cache, `${key}.${format}`);
  const missing = keyed.filter(({ key }) => !existsSync(path(key)));
  for (let left = missing, tries = 0; left.length > 0; tries++) {
    const said = await convert(office, left, format, path);
    const rest = left.filter(({ key }) => !existsSync(path(key)));
    // Now and then it goes down among hundreds of files: the rest are asked for once more, not those it cannot write.
    if (rest.length === left.length || (rest.length > 0 && tries > 2))
      throw new Error(`LibreOffice has not written ${rest[0]?.name}.${format}:\n${said.slice(-2000)}`);
    left = rest;
  }
  return new Map(keyed.map(({ name, key }) => [name, path(key)]));
}

function keyOf(version: string, text: string): string {
  return createHash('sha256').update(version).update('\0').update(text).digest('hex').slice(0, 24);
}

/** Takes what LibreOffice has written into the cache, and returns what it said. */
async function convert(
  office: string,
  texts: { key: string; text: string }[],
  format: OfficeFormat,
  pathOf: (key: string) => string,
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'aaaa-desk-'));
  try {
    for (const { key, text } of texts) writeFileSync(join(folder, `${key}.fodt`), text);
    // A profile of its own: LibreOffice starts a second time only with another one, and must not meet the user's.
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const [said, whole] = await run(
      office,
      [
        `-env:UserInstallation=${profile}`,
        ...['--headless', '--norestore', '--convert-to', format, '--outdir', join(folder, 'out')],
        ...texts.map(({ key }) => join(folder, `${key}.fodt`)),
      ],
      {
        env: { ...process.env, FONTCONFIG_FILE: officeFonts(cache), HOME: folder },
        timeout: 300_000,
        maxBuffer: 1 << 26,
      },
    ).then(
      (output) => [output, true] as const,
      (output: { stdout: string; stderr: string }) => [output, false] as const,
    );
    const written = texts.filter(({ key }) => existsSync(join(folder, 'out', `${key}.${format}`)));
    // They are written in their order: of what a fall has ended, the last one may be half a file.
    for (const { key } of whole ? written : written.slice(0, -1))
      moveAcross(join(folder, 'out', `${key}.${format}`), pathOf(key));
    return `${said.stdout}${said.stderr}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** In one step at the end, so that another run never meets half a file; the temporary folder may be on another disk. */
function moveAcross(from: string, to: string): void {
  const beside = `${to}.${process.pid}`;
  copyFileSync(from, beside);
  renameSync(beside, to);
}
