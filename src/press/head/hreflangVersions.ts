import { hreflangOf } from './webLanguage.ts';

/**
 * The versions of a text as `hreflang` links name them, the same for each of them, as search engines ask: of two versions
 * in one language the first by id represents both, and `x-default` is the original, or the first where another represents
 * it. None for a text with one version, and none for the version that another represents: it is not named and
 * names none.
 *
 * @param id the version whose links these are
 * @param family every version of the text, that one among them
 * @param original the id of the text that all of them come from
 */
export function hreflangVersions(
  id: string,
  family: readonly { id: string; language: string }[],
  original: string,
): [hreflang: string, id: string][] {
  const byLanguage = new Map<string, string>();
  for (const version of [...family].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const hreflang = hreflangOf(version.language);
    if (hreflang && !byLanguage.has(hreflang)) byLanguage.set(hreflang, version.id);
  }
  const ids = [...byLanguage.values()];
  if (ids.length < 2 || !ids.includes(id)) return [];
  const fallback = ids.includes(original) ? original : (ids[0] ?? original);
  return [...byLanguage, ['x-default', fallback]];
}
