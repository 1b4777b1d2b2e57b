import { findLanguage } from '../../language/languages.ts';

/**
 * A tag as search engines accept it in `hreflang`: canonical, and language, script and region only (BCP 47; ISO 639-1
 * where there is one, so `prs` is `fa-AF`). Undefined for a tag that names no language, such as `x-own`.
 */
export function hreflangOf(tag: string): string | undefined {
  const locale = localeOf(tag);
  return locale && [locale.language, locale.script, locale.region].filter(Boolean).join('-');
}

/**
 * A tag as Open Graph writes it: language and territory with an underscore, `fa_AF`. A tag without a region gets the
 * most likely one (CLDR); a language without one stays
 * alone, and a tag that names no language gives undefined.
 */
export function openGraphLocale(tag: string): string | undefined {
  const locale = localeOf(tag)?.maximize();
  return locale && [locale.language, locale.region].filter(Boolean).join('_');
}

/** Results by tag: there are few, and Intl is slow. */
const known = new Map<string, Intl.Locale | undefined>();

function localeOf(tag: string): Intl.Locale | undefined {
  if (!known.has(tag)) known.set(tag, parsed(tag));
  return known.get(tag);
}

function parsed(tag: string): Intl.Locale | undefined {
  for (const form of [tag, findLanguage(tag)?.tag]) {
    try {
      if (form !== undefined) return new Intl.Locale(form);
    } catch {
      // RFC 5646 has forms that ECMA-402 does not accept: extended and private-use languages.
    }
  }
  return undefined;
}
