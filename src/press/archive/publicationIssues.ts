import type { Publication } from '../../contract/publicationSchema.ts';
import { findLanguage } from '../../language/languages.ts';
import type { Issue } from './issue.ts';

/** What is wrong with a publication that fits its schema: languages of unknown direction. */
export function publicationIssues({ sections }: Publication): Issue[] {
  return sections.flatMap((section, at) =>
    section.languages
      .filter((language) => !findLanguage(language))
      .map((language) => ({
        file: 'publication.json',
        field: `sections.${at}.languages`,
        message: `“${language}” is not in the reader’s table of languages, so its direction is unknown`,
        severity: 'error' as const,
      })),
  );
}
