import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeXml } from '../../src/desk/formats/testing/escapeXml.ts';

const root = join(import.meta.dirname, '../..');

/** The project's own faces and no others: the same lines and pages on every machine. */
const folders = [
  '@expo-google-fonts/source-serif-4',
  '@expo-google-fonts/noto-naskh-arabic',
  'vazirmatn/fonts/ttf',
];

/** Writes a fontconfig file that knows only the project's faces, and returns its path. */
export function officeFonts(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'fonts.conf');
  const dirs = folders.map((name) => `<dir>${escapeXml(join(root, 'node_modules', name))}</dir>`).join('');
  writeFileSync(
    file,
    `<?xml version="1.0"?><fontconfig>${dirs}<cachedir>${escapeXml(join(folder, 'fontconfig'))}</cachedir></fontconfig>\n`,
  );
  return file;
}
