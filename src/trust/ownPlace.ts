import { siteRoot } from '../data/siteRoot.ts';
import { ownPrefix } from '../settings/keepNothing.ts';

/** Where what is known of the signed list is stored. One for each site of a host: other publications may stand beside it. */
export const knownListName = `${ownPrefix}trust ${siteRoot}`;

/** The key by which this site's archive was signed when its pages were built; undefined in an archive that is not signed. */
export function keyOfPages(): string | undefined {
  return document.querySelector<HTMLMetaElement>('meta[name=archive-key]')?.content;
}

/**
 * Whether there is anything to check by: the site was signed when it was built, or this device has seen a signed list. Over plain http a
 * browser has no cryptography: nothing is checked there.
 */
export function mayCheck(): boolean {
  if (!window.isSecureContext) return false;
  try {
    return keyOfPages() !== undefined || localStorage.getItem(knownListName) !== null;
  } catch {
    return false;
  }
}

/** Where this site stands, without a closing slash. */
export function ownAddress(): string {
  return new URL(siteRoot, window.location.origin).href.replace(/\/$/, '');
}

/**
 * Whether this site stands somewhere else than at the publication's own address.
 *
 * @param origin what this site says of that; the address that this device knows counts more
 */
export function isMirror(origin: string): boolean {
  return ownAddress() !== (knownOrigin() ?? origin);
}

/** Without the code that reads the rest of what is known: every article asks. */
function knownOrigin(): string | undefined {
  try {
    const { origin } = Object(JSON.parse(localStorage.getItem(knownListName) ?? '{}')) as {
      origin?: unknown;
    };
    return typeof origin === 'string' ? origin : undefined;
  } catch {
    return undefined;
  }
}
