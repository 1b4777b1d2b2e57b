import type { Publication } from '../../contract/publicationSchema.ts';
import { findLanguage } from '../../language/languages.ts';
import type { Issue } from './issue.ts';

/** What is wrong with a publication that fits its schema: languages whose direction nobody knows. */
export function publicationIssues({ sections }: Publication): Issue[] {
  return sections.flatMap((section, at) =>
    section.languages
      .filter((language) => !findLanguage(language))
      .map((language) => ({
        file: 'publication.json',
        field: `sections.${at}.languages`,
        message: `“${language}” is not in the reader’s table of languages, so its direction is not known`,
        severity: 'error' as const,
      })),
  );
}
