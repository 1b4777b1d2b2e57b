/** Lists and objects inside each other; the contract's deepest article has fewer. */
const mostDepth = 64;

/**
 * A JSON value in the one form that is hashed and signed (RFC 8785, JCS): members sorted by UTF-16 units, no spaces. So an article has one hash, however
 * its file, a pack or a reader's file writes it.
 *
 * @throws {TypeError} for what has no such form: a lone surrogate, too many levels, no JSON
 */
export function canonicalJson(value: unknown, depth = 0): string {
  if (depth > mostDepth) throw new TypeError('is nested too deep');
  if (typeof value === 'string') return quoted(value);
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item, depth + 1)).join(',')}]`;
  if (typeof value !== 'object') throw new TypeError('is no JSON');
  const members = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${quoted(name)}:${canonicalJson(member, depth + 1)}`);
  return `{${members.join(',')}}`;
}

function quoted(text: string): string {
  if (/\p{Surrogate}/u.test(text)) throw new TypeError('has half a character');
  return JSON.stringify(text);
}
