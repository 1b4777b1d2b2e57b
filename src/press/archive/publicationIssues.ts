import { namesOfTopics, topicKey } from '../../contract/derived/topicNames.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import { isExpired } from '../../contract/trust/securitySchema.ts';
import { wordedPolicies } from '../../contract/trust/trustFacts.ts';
import { findLanguage } from '../../language/languages.ts';
import type { Issue } from './issue.ts';
import { onionIssue } from './onionIssue.ts';

/**
 * What is wrong with a publication that fits its schema: languages of unknown direction, topics that cannot be told apart, an onion
 * address that is mistyped, a contact whose day has passed.
 *
 * @param today YYYY-MM-DD
 */
export function publicationIssues(
  publication: Publication,
  today = new Date().toISOString().slice(0, 10),
): Issue[] {
  const issue = (field: string, message: string): Issue => ({
    file: 'publication.json',
    field,
    message,
    severity: 'error',
  });
  const unknown = publication.sections.flatMap((section, at) =>
    section.languages
      .filter((language) => !findLanguage(language))
      .map((language) =>
        issue(
          `sections.${at}.languages`,
          `“${language}” is not in the reader’s table of languages, so its direction is unknown`,
        ),
      ),
  );
  return [...unknown, ...topicIssues(publication, issue), ...trustIssues(publication, issue, today)];
}

function trustIssues(
  publication: Publication,
  issue: (field: string, message: string) => Issue,
  today: string,
): Issue[] {
  const { security, onion, mirrors = [] } = publication;
  const wrong = onion === undefined ? undefined : onionIssue(onion);
  const mistyped = mirrors.flatMap((mirror, at) => {
    const [host] = /^http:\/\/[^/]+/.exec(mirror) ?? [];
    const why = host && onionIssue(host);
    return why ? [issue(`mirrors.${at}`, why)] : [];
  });
  const unknown = wordedPolicies(publication).flatMap(([name, words]) =>
    Object.keys(words)
      .filter((language) => !findLanguage(language))
      .map((language) =>
        issue(`policies.${name}`, `“${language}” is not in the reader’s table of languages`),
      ),
  );
  const expired: Issue[] =
    security && isExpired(security, today)
      ? [
          {
            ...issue('security.expires', `${security.expires} has passed, so security.txt is not published`),
            severity: 'warning',
          },
        ]
      : [];
  return [...unknown, ...(wrong ? [issue('onion', wrong)] : []), ...mistyped, ...expired];
}

function topicIssues(publication: Publication, issue: (field: string, message: string) => Issue): Issue[] {
  const topics = namesOfTopics(publication);
  const owners = new Map<string, string>();
  const ids = new Set<string>();
  return topics.flatMap(([id, names], at) => {
    const found: Issue[] = [];
    if (ids.has(id)) found.push(issue(`topics.${at}.id`, `“${id}” is the id of two topics`));
    // `/topics/page/2` would be read as a numbered page.
    if (id === 'page') found.push(issue(`topics.${at}.id`, '“page” is part of other addresses'));
    ids.add(id);
    for (const name of new Set(names)) {
      const owner = owners.get(topicKey(name)) ?? id;
      if (owner !== id) found.push(issue(`topics.${at}`, `“${name}” is a name of “${owner}” and of “${id}”`));
      owners.set(topicKey(name), owner);
    }
    return found;
  });
}
