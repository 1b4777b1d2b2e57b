import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importRules } from './importRules.ts';

/** A file and what it may not import. */
const refused = [
  ['src/language/planted.ts', 'src/contract/articlePath.ts'],
  ['src/contract/planted.ts', 'src/typography/RichText.tsx'],
  ['src/contract/blocks/planted.ts', 'src/article/Picture.tsx'],
  ['src/data/planted.ts', 'src/contract/articlePath.ts'],
  ['src/styles/planted.ts', 'src/data/fetchJson.ts'],
  ['src/typography/planted.ts', 'src/data/fetchJson.ts'],
  ['src/controls/planted.ts', 'src/publication/SectionLabel.tsx'],
  ['src/epub/planted.ts', 'src/typography/RichText.tsx'],
  ['src/press/pdf/planted.ts', 'src/epub/makeBook.ts'],
  ['src/publication/planted.ts', 'src/list/Paging.tsx'],
  ['src/article/planted.ts', 'src/list/Paging.tsx'],
  ['src/article/blocks/planted.ts', 'src/share/ShareMenu.tsx'],
  ['src/list/planted.ts', 'src/routes.tsx'],
  ['src/chrome/planted.ts', 'src/settings/settings.ts'],
  ['src/settings/planted.ts', 'src/pages/ListPage.tsx'],
  ['src/share/planted.ts', 'src/testing/factories.ts'],
  ['src/pages/planted.ts', 'src/boot/mountReader.ts'],
  ['src/pages/planted2.ts', 'src/routes.tsx'],
  ['src/pages/planted3.ts', 'src/press/press.ts'],
  ['src/pages/planted4.ts', 'src/desk/desk.ts'],
  ['src/pages/planted5.ts', 'test/map/rooms.ts'],
  ['src/pages/planted6.ts', 'bench/median.ts'],
  ['src/pages/planted7.ts', 'e2e/support/reader.ts'],
  ['src/boot/planted.ts', 'src/main.tsx'],
  ['src/routes.tsx', 'src/list/Paging.tsx'],
  ['src/Reader.tsx', 'src/pages/ListPage.tsx'],
  ['src/main.tsx', 'src/press/press.ts'],
  ['src/list/planted.test.ts', 'src/press/press.ts'],
  ['src/testing/planted.ts', 'src/desk/desk.ts'],
  ['src/press/system/planted.ts', 'src/press/archive/issue.ts'],
  ['src/press/cards/text/planted.ts', 'src/press/build/buildSite.ts'],
  ['src/press/feeds/planted.ts', 'src/pages/ListPage.tsx'],
  ['src/press/planted.ts', 'src/desk/desk.ts'],
  ['src/press/head/planted.ts', 'src/press/head/testing/headFixtures.ts'],
  ['src/press/head/planted.test.ts', 'src/desk/desk.ts'],
  ['src/desk/text/planted.ts', 'src/desk/formats/finding.ts'],
  ['src/desk/formats/pdf/lines/planted.ts', 'src/desk/import/readDocument.ts'],
  ['src/desk/import/letterhead/planted.ts', 'src/desk/server/api/draft.ts'],
  ['src/desk/server/planted.ts', 'src/desk/cli/terminal/outputs.ts'],
  ['src/desk/server/archive/planted.ts', 'src/article/Picture.tsx'],
  ['src/desk/cli/planted.ts', 'src/desk/app/deskClient.ts'],
  ['src/desk/app/planted.ts', 'src/desk/server/deskServer.ts'],
  ['src/desk/app/editor/fields/planted.ts', 'src/press/build/buildSite.ts'],
  ['src/desk/planted.test.ts', 'bench/median.ts'],
  ['test/planted.ts', 'e2e/support/reader.ts'],
  ['e2e/planted.ts', 'src/pages/ListPage.tsx'],
  ['bench/planted.ts', 'e2e/support/reader.ts'],
] as const;

/** A file and what it may import. */
const allowed = [
  ['src/contract/blocks/allowed.ts', 'src/language/languages.ts'],
  ['src/contract/blocks/allowed2.ts', 'src/contract/articlePath.ts'],
  ['src/article/blocks/allowed.ts', 'src/publication/publicationQuery.ts'],
  ['src/pages/allowed.ts', 'src/list/Paging.tsx'],
  ['src/press/page/allowed.ts', 'src/boot/openPage.ts'],
  ['src/press/epub/allowed.ts', 'src/epub/makeBook.ts'],
  ['src/press/allowed.ts', 'src/press/build/buildSite.ts'],
  ['src/desk/app/editor/fields/allowed.ts', 'src/desk/server/api/draft.ts'],
  ['src/desk/app/editor/fields/allowed2.ts', 'src/article/Picture.tsx'],
  ['src/list/allowed.test.ts', 'src/testing/factories.ts'],
] as const;

const cycle = ['src/share/one.ts', 'src/share/other.ts'] as const;

let folder: string;
let found: Map<string, string[]>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'imports-'));
  for (const file of ['biome.json', 'biome.map.json', '.gitignore']) cpSync(file, join(folder, file));
  const plants = [...refused, ...allowed, cycle, [cycle[1], cycle[0]] as const];
  for (const [file, imported] of plants) plant(file, imported);
  found = await lint();
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

test.each(refused)('%s may not import %s', (file) => {
  expect(found.get(file)).toEqual(['lint/style/noRestrictedImports']);
});

test.each(allowed)('%s may import %s', (file) => {
  expect(found.get(file)).toBeUndefined();
});

test('files that import each other are refused', () => {
  for (const file of cycle) expect(found.get(file)).toEqual(['lint/suspicious/noImportCycles']);
});

test('the linter has the rules of the map (npm run map)', () => {
  expect(readFileSync('biome.map.json', 'utf8')).toBe(importRules());
});

function plant(file: string, imported: string): void {
  const way = relative(dirname(file), imported);
  mkdirSync(join(folder, dirname(file)), { recursive: true });
  writeFileSync(join(folder, file), `export * from '${way.startsWith('.') ? way : `./${way}`}';\n`);
}

/** The rules that the linter finds broken, by file. */
async function lint(): Promise<Map<string, string[]>> {
  const rules = ['style/noRestrictedImports', 'suspicious/noImportCycles'].map((rule) => `--only=${rule}`);
  const command = resolve('node_modules/.bin/biome');
  const output = await new Promise<string>((done) => {
    const args = ['lint', ...rules, '--reporter=github', '--max-diagnostics=none'];
    execFile(command, args, { cwd: folder }, (_, stdout) => done(stdout));
  });
  const lines = [...output.matchAll(/title=(lint\/[^,]+),file=([^,]+),/g)];
  const byFile = Map.groupBy(lines, ([, , file = '']) => relative(folder, resolve(folder, file)));
  return new Map([...byFile].map(([file, of]) => [file, of.map(([, rule = '']) => rule)]));
}
