import bcd, { type Identifier } from '@mdn/browser-compat-data';
import { parse } from 'acorn';
import { type BrowserFloor, lackedBy } from './browserFloor.ts';

const { builtins = {} } = bcd.javascript;
const globals: Record<string, Identifier> = { ...bcd.api, ...builtins };

/** JavaScript's own members by their name: `at` is one of arrays, strings and typed arrays. */
const members = new Map<string, Identifier[]>();
for (const builtin of Object.values(builtins)) {
  for (const [name, member] of Object.entries(builtin as Identifier)) {
    if (name !== '__compat') members.set(name, [...(members.get(name) ?? []), member as Identifier]);
  }
}

/**
 * What of a script a browser at the floor does not know: its syntax, where that is younger than ES2022, globals and
 * their members, and members that no type of JavaScript has there. A member's name does not tell whose it is: a finding can
 * be a library's own word. The DOM's are not asked for, because their names are everybody's.
 */
export function codeIssues(code: string, floor: BrowserFloor): string[] {
  let program: unknown;
  try {
    program = parse(code, { ecmaVersion: 2022, sourceType: 'module' });
  } catch (error) {
    return [`syntax: ${(error as Error).message}`];
  }
  return [...namesIn(program)].sort().flatMap((name) => {
    const lacking = featuresNamed(name).map((feature) => lackedBy(feature, floor));
    const [first] = lacking;
    return first && lacking.every(({ length }) => length > 0) ? [`${name}: ${first.join(', ')}`] : [];
  });
}

/** @param name a global, `Global.member`, or `.member` of something */
function featuresNamed(name: string): Identifier[] {
  const [global = '', member] = name.split('.');
  if (global === '') return members.get(member ?? '') ?? [];
  const own = globals[global];
  const one = member === undefined ? own : (own?.[`${member}_static`] ?? own?.[member]);
  return one ? [one] : [];
}

/** The names of globals and of members that a program uses, as `featuresNamed` asks for them. */
function namesIn(node: unknown, names = new Set<string>()): Set<string> {
  if (typeof node !== 'object' || node === null) return names;
  const { type, name, object, property, computed } = node as Record<string, unknown>;
  if (type === 'Identifier' && typeof name === 'string') names.add(name);
  if (type === 'MemberExpression' && computed === false) {
    const { name: member } = property as { name: string };
    const { name: owner = '' } = object as { name?: string };
    names.add(owner in globals ? `${owner}.${member}` : `.${member}`);
    return namesIn(object, names);
  }
  for (const child of Object.values(node)) namesIn(child, names);
  return names;
}
