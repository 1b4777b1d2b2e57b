import { articleAddress } from '../../contract/articlePath.ts';
import { emptyElement } from '../../contract/text/xmlMarkup.ts';
import { hreflangVersions } from '../head/hreflangVersions.ts';

/** One version of a text. */
export interface Version {
  id: string;
  language: string;
}

/** From an article's id to every version of its text, itself among them, the original first. */
export type Versions = ReadonlyMap<string, readonly Version[]>;

/** `<xhtml:link rel="alternate" hreflang>` for the true versions of a text, as the pages' heads have them. */
export function versionLinks(id: string, versions: readonly Version[], origin: string): string {
  return hreflangVersions(id, versions, versions[0]?.id ?? id)
    .map(([hreflang, one]) =>
      emptyElement('xhtml:link', { rel: 'alternate', hreflang, href: origin + articleAddress(one) }),
    )
    .join('');
}
