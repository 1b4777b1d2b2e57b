import { dirname, relative } from 'node:path/posix';
import { apart, type Room, rooms } from './rooms.ts';

/** How far below a room's folder a file may lie: 1 is in a folder of it. */
export function depthsOf(path: string): readonly number[] {
  return path.startsWith('src/desk/') ? [0, 1, 2] : [0, 1];
}

const forTests = '**/testing/**';

/** The rules of imports, as the file that biome.json extends: each file is under one of them. */
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
 * An import says the way from its file, so there is a rule for each depth: what leads out of the room is refused unless it
 * leads into one that the room uses.
 */
function roomRules({ path, uses }: Room) {
  const message = `Not a room that ${path} may import: see test/map/rooms.ts.`;
  const away = ['!**/*.{test,built}.*', `!${forTests}`];
  if (/\.\w+$/.test(path)) {
    const out = path.includes('*') ? ['../**'] : ['./**', '../**'];
    return [override([path, ...away], [...out, ...allowed(dirname(path), uses), forTests], message)];
  }
  return depthsOf(path).map((depth) => {
    const out = '../'.repeat(depth + 1);
    const from = path + '/x'.repeat(depth);
    return override(
      [`${path}/${'*/'.repeat(depth)}*`, ...away],
      [`${out}**`, ...allowed(from, uses), forTests],
      message,
    );
  });
}

/** The ways to what a room uses; those to folders that begin alike are one. */
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
