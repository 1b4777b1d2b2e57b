import { articleAddress } from '../../list/listNames.ts';
import { emptyElement } from '../feeds/xml.ts';
import { hreflangOf } from '../head/webLanguage.ts';

/** One version of a text. */
export interface Version {
  id: string;
  language: string;
}

/** From an article's id to every version of its text, itself among them, the original first. */
export type Versions = ReadonlyMap<string, readonly Version[]>;

/**
 * `<xhtml:link rel="alternate" hreflang>` for the true versions of a text, the same for each, as the pages' heads have
 * them (`head/alternates.ts`): of two versions in one language the first by id stands for both; `x-default` is the original.
 */
export function versionLinks(id: string, versions: readonly Version[], origin: string): string {
  const byLanguage = new Map<string, string>();
  for (const version of [...versions].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const hreflang = hreflangOf(version.language);
    if (hreflang && !byLanguage.has(hreflang)) byLanguage.set(hreflang, version.id);
  }
  const ids = [...byLanguage.values()];
  if (ids.length < 2 || !ids.includes(id)) return '';
  const original = versions[0]?.id ?? id;
  const fallback = ids.includes(original) ? original : (ids[0] ?? id);
  return [...byLanguage, ['x-default', fallback] as const]
    .map(([hreflang, one]) =>
      emptyElement('xhtml:link', { rel: 'alternate', hreflang, href: origin + articleAddress(one) }),
    )
    .join('');
}
