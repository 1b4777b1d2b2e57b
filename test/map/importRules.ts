import { dirname, relative } from 'node:path/posix';
import { apart, type Room, rooms } from './rooms.ts';

/** How deep in its room's folder a file may be: 1 means in a folder of the room. */
export function depthsOf(path: string): readonly number[] {
  return path.startsWith('src/desk/') ? [0, 1, 2] : [0, 1];
}

const forTests = '**/testing/**';

/** The rules of imports, as the text of the file that biome.json extends. One of them applies to each file. */
export function importRules(): string {
  const overrides = [
    ...rooms.flatMap(roomRules),
    ...apart.map(({ files, never }) =>
      override(
        files,
        never.map((name) => `**/${name}/**`),
        `Never imported here: ${never.join(', ')}.`,
      ),
    ),
  ];
  return `{ "overrides": [\n${overrides.map((rule) => JSON.stringify(rule)).join(',\n')}\n] }\n`;
}

/**
 * Import paths are relative, so there is a rule for each depth. It refuses paths out of the room, except those into a room
 * that this one uses.
 */
function roomRules({ path, uses }: Room) {
  const message = `Not a room that ${path} may import: see test/map/rooms.ts.`;
  const away = ['!**/*.{test,built}.*', `!${forTests}`];
  if (/\.\w+$/.test(path)) {
    const out = path.includes('*') ? ['../**'] : ['./**', '../**'];
    return [override([path, ...away], [...out, ...allowed(dirname(path), uses), forTests], message)];
  }
  // A file that the product shares with the tests is named by itself.
  const shared = uses.filter((use) => use.startsWith('src/testing/'));
  const rest = uses.filter((use) => !shared.includes(use));
  return depthsOf(path).map((depth) => {
    const out = '../'.repeat(depth + 1);
    const from = path + '/x'.repeat(depth);
    return override(
      [`${path}/${'*/'.repeat(depth)}*`, ...away],
      [`${out}**`, ...allowed(from, rest), forTests, ...allowed(from, shared)],
      message,
    );
  });
}

/** The paths to what a room uses; folders with the same start are one pattern. */
function allowed(from: string, uses: readonly string[]): string[] {
  const ways = uses.map((use) => {
    const way = relative(from, use);
    return way.startsWith('.') ? way : `./${way}`;
  });
  const isFile = (way: string) => /\.\w+$/.test(way);
  const startOf = (way: string) => /^[./]+/.exec(way)?.[0] ?? '';
  const folders = Map.groupBy(
    ways.filter((way) => !isFile(way)),
    startOf,
  );
  return [
    ...[...folders].map(([start, alike]) => {
      const names = alike.map((way) => way.slice(start.length)).join(',');
      return `!${start}${alike.length > 1 ? `{${names}}` : names}/**`;
    }),
    ...ways.filter(isFile).map((way) => `!${way}`),
  ];
}

function override(includes: readonly string[], group: readonly string[], message: string) {
  const options = { patterns: [{ group, message }] };
  return {
    includes,
    linter: { rules: { style: { noRestrictedImports: { level: 'error', options } } } },
  };
}
