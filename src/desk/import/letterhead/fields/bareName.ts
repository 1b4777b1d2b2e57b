const pairs: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '«': '»',
  '»': '«',
  '“': '”',
  '„': '“”',
  '‘': '’',
  '‹': '›',
  '"': '"',
};
const marks = new Set([...Object.keys(pairs), ...Object.values(pairs).join('')]);
const separators = /^[\s,،;:–—|-]+|[\s.,،;:–—|-]+$/gu;

/**
 * A name without what only sets it apart in its line: commas and dashes, quotation marks and brackets about all of it,
 * and one at its edge that has no partner in it. `DW (Deutsche Welle)` keeps its brackets.
 */
export function bareName(text: string): string {
  for (let name = text; ; ) {
    const next = withoutEdge(name.replace(separators, ''));
    if (next === name) return name;
    name = next;
  }
}

function withoutEdge(name: string): string {
  const characters = [...name];
  const partners = partnersIn(characters);
  const last = characters.length - 1;
  if (last > 0 && partners.get(0) === last) return characters.slice(1, -1).join('');
  const isLone = (at: number) => marks.has(characters[at] ?? '') && !partners.has(at);
  return characters.slice(isLone(0) ? 1 : 0, last > 0 && isLone(last) ? -1 : undefined).join('');
}

/** Which mark closes which, both ways. */
function partnersIn(characters: readonly string[]): ReadonlyMap<number, number> {
  const partners = new Map<number, number>();
  const open: number[] = [];
  for (const [at, character] of characters.entries()) {
    const opener = open.findLastIndex((one) => pairs[characters[one] ?? '']?.includes(character));
    const from = open[opener];
    if (from !== undefined) {
      partners.set(from, at).set(at, from);
      open.length = opener;
    } else if (character in pairs) open.push(at);
  }
  return partners;
}
