import { publication } from '../../src/testing/bundledArchive.ts';

/** What is printed at the head of a first page, line by line, as the editors' template has it. */
export interface PrintedLetterhead {
  name: string;
  monogram: string;
  bayts: [string, string][];
  addresses: [string, string];
  /** In English and in Persian, the latter without ZWNJ, as on paper. */
  section: [string, string];
}

/** The letterhead over a text in `language`. */
export function letterheadOf(language: string): PrintedLetterhead {
  const section = publication.sections.find(({ languages }) => languages.includes(language));
  if (!section) throw new Error(`No section of the letterhead is for “${language}”.`);
  return {
    name: publication.name['fa-AF'] ?? '',
    monogram: publication.monogram,
    bayts: publication.motto?.bayts ?? [],
    addresses: [publication.website ?? '', publication.email ?? ''],
    section: [section.label.en ?? '', (section.label.fa ?? '').replaceAll('\u200c', '')],
  };
}
