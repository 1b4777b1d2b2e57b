import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { depthsOf } from './importRules.ts';
import { rooms } from './rooms.ts';

const files = ['src', 'test', 'e2e', 'bench'].flatMap((top) =>
  readdirSync(top, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name)),
);
const source = files.filter((file) => /\.tsx?$/.test(file) && !/\.test\.|\/testing\//.test(file));
const byFolder = Map.groupBy(files, (file) => dirname(file));
/** `src/<room>`, and in the press and the desk `src/press/<room>`. */
const houseRooms = new Set(
  source.flatMap((file) => /^src\/(?:(?:press|desk)\/)?[^/]+(?=\/)/.exec(file) ?? []).filter(isRoom),
);

test('no folder holds more than 25 files of its own', () => {
  expect([...byFolder].filter(([, own]) => own.length > 25).map(([folder]) => folder)).toEqual([]);
});

test('the press and the desk have few files outside their rooms', () => {
  expect(byFolder.get('src/press')?.length).toBeLessThanOrEqual(8);
  expect(byFolder.get('src/desk')?.length).toBeLessThanOrEqual(4);
});

test('no two files have one name', () => {
  const byName = Map.groupBy(
    source.filter((file) => file.startsWith('src/')),
    (file) => basename(file),
  );
  expect([...byName.values()].filter((same) => same.length > 1)).toEqual([]);
});

test('no file is called index, utils or helpers', () => {
  expect(files.filter((file) => /^(?:index|utils?|helpers?)\.tsx?$/.test(basename(file)))).toEqual([]);
});

test('every room is on the linter’s map, and every room on the map exists', () => {
  const onMap = rooms.map(({ path }) => path);
  expect([...houseRooms].filter((room) => !onMap.includes(room))).toEqual([]);
  expect(onMap.filter((path) => !path.includes('*') && !existsSync(path))).toEqual([]);
});

test('no file is deeper in its room than the rules reach', () => {
  const tooDeep = source.filter((file) => {
    const room = [...houseRooms].find((path) => file.startsWith(`${path}/`));
    return room && file.slice(room.length).split('/').length - 2 > Math.max(...depthsOf(room));
  });
  expect(tooDeep).toEqual([]);
});

test('every room is in docs/where-code-lives.md', () => {
  const page = readFileSync('docs/where-code-lives.md', 'utf8');
  const named = page
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .join('\n');
  expect([...houseRooms].filter((room) => !named.includes(`\`${room}/\``))).toEqual([]);
});

/** The folders of the press, the desk and the tests' helpers are not rooms. */
function isRoom(path: string): boolean {
  return !['src/press', 'src/desk', 'src/testing'].includes(path);
}
