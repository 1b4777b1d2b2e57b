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
const cache = join(import.meta.dirname, '../../../node_modules/.cache/aaaa-desk');

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
  if (missing.length) await convert(office, missing, format, path);
  return new Map(keyed.map(({ name, key }) => [name, path(key)]));
}

function keyOf(version: string, text: string): string {
  return createHash('sha256').update(version).update('\0').update(text).digest('hex').slice(0, 24);
}

async function convert(
  office: string,
  texts: { key: string; text: string }[],
  format: OfficeFormat,
  pathOf: (key: string) => string,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'aaaa-desk-'));
  try {
    for (const { key, text } of texts) writeFileSync(join(folder, `${key}.fodt`), text);
    // A profile of its own: LibreOffice starts a second time only with another one, and must not meet the user's.
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const { stdout, stderr } = await run(
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
    );
    for (const { key } of texts) {
      const written = join(folder, 'out', `${key}.${format}`);
      if (!existsSync(written)) throw new Error(`LibreOffice wrote no ${format}:\n${stdout}${stderr}`);
      renameAcross(written, pathOf(key));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** In one step at the end, so that another run never meets half a file; the temporary folder may be on another disk. */
function renameAcross(from: string, to: string): void {
  const beside = `${to}.${process.pid}`;
  copyFileSync(from, beside);
  renameSync(beside, to);
}
