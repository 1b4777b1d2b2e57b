import type { RelatedArticles } from '../../contract/listSchema.ts';

type Version = RelatedArticles['versions'][number];

/**
 * The version that an address asks for, by its language or, where a text has two in one language, by its id. Where it asks for
 * none, the one in the reader's own language, else the first.
 */
export function chooseVersion(
  versions: readonly Version[],
  asked: string,
  chrome: string,
): Version | undefined {
  const named =
    versions.find(({ id }) => id === asked) ?? versions.find(({ language }) => language === asked);
  return (
    named ??
    (asked === '' ? (versions.find(({ language }) => language === chrome) ?? versions[0]) : undefined)
  );
}

/** How an address names a version. */
export function nameOfVersion(versions: readonly Version[], { id, language }: Version): string {
  return versions.find((version) => version.language === language)?.id === id ? language : id;
}
