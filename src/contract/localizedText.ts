import { findLanguage, languageOf } from '../language/languages.ts';
import type { Label, Publication, Section } from './publicationSchema.ts';

/** A text together with its language, which every component needs to show it. */
export interface LocalizedText {
  text: string;
  language: string;
}

/** All texts of a label, in the publication's order. */
export function localizedTexts(label: Label): LocalizedText[] {
  return Object.entries(label).map(([language, text]) => ({ language, text }));
}

/**
 * The text that suits a reader whose chrome is in `language`: the same tag, else the same language,
 * else the same script, else the first.
 */
export function localizedText(label: Label, language: string): LocalizedText {
  const all = localizedTexts(label);
  const wanted = languageOf(language);
  const base = language.split('-')[0];
  const found =
    all.find((one) => one.language === language) ??
    all.find((one) => one.language.split('-')[0] === base) ??
    all.find((one) => languageOf(one.language).script === wanted.script) ??
    all[0];
  if (!found) throw new Error('A label without any text passed its schema.');
  return found;
}

/** All texts of a label, the one that suits the reader first. */
export function ownTextFirst(label: Label, language: string): [LocalizedText, ...LocalizedText[]] {
  const own = localizedText(label, language);
  return [own, ...localizedTexts(label).filter((other) => other.language !== own.language)];
}

/** The section of an article in `language`, if the publication has one. */
export function sectionOf(publication: Publication, language: string): Section | undefined {
  return publication.sections.find((section) => listLanguage(section, language) !== undefined);
}

/**
 * Which of a section's languages an article's own belongs to: the same tag, another tag of the same language (`prs` is
 * `fa-AF`), else one with fewer subtags (`de-AT` is `de`; RFC 4647, lookup).
 */
export function listLanguage(section: Section, language: string): string | undefined {
  for (let tag = language; tag !== ''; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    const found = section.languages.find((one) => one.toLowerCase() === tag.toLowerCase());
    if (found) return found;
  }
  const known = findLanguage(language)?.tag;
  return known && section.languages.find((one) => findLanguage(one)?.tag === known);
}
