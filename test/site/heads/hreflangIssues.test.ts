import { expect, test } from 'vitest';
import { hreflangVersions } from '../../../src/press/head/hreflangVersions.ts';
import { aBuiltPage, aStoredArticle, byId, origin } from '../pageFixture.ts';
import { hreflangIssues } from './hreflangIssues.ts';

const [a, b, c] = ['en', 'de', 'fa-AF'].map((language, at) => {
  const id = `2026-01-0${at + 1}-v`;
  // A translation of a translation.
  return aStoredArticle({
    id,
    language,
    date: id.slice(0, 10),
    translationOf: at > 0 ? `2026-01-0${at}-v` : undefined,
  });
});
if (!a || !b || !c) throw new Error('three were made');
const family = [a, b, c];

const page = ({ id }: { id: string }, drop = 'nothing', original = a.id) => {
  const links = hreflangVersions(id, family, original)
    .filter(([hreflang]) => hreflang !== drop)
    .map(
      ([hreflang, one]) => `<link rel="alternate" hreflang="${hreflang}" href="${origin}/articles/${one}">`,
    );
  return aBuiltPage(`/articles/${id}`, { head: links.join('') });
};
const issuesOf = (...pages: ReturnType<typeof page>[]) => hreflangIssues(pages, byId(...family), origin);

test('versions that name each other have no issues', () => {
  expect(issuesOf(page(a), page(b), page(c), aBuiltPage('/about'))).toEqual([]);
});

test('a version that does not name another back is an issue of both', () => {
  const issues = issuesOf(page(a), page(b, 'en'), page(c));
  expect(issues).toContainEqual(
    expect.stringMatching(/^articles\/2026-01-01-v\/.*hreflang of articles\/2026-01-02-v/),
  );
  expect(issues).toContainEqual(expect.stringMatching(/^articles\/2026-01-02-v\/index.html: hreflang is /));
});

test('naming a missing page, and not naming itself, are issues', () => {
  expect(issuesOf(page(a), page(b))).toContainEqual(
    `articles/2026-01-01-v/index.html: hreflang names ${origin}/articles/2026-01-03-v, which is not a page`,
  );
  expect(issuesOf(page(a), page(b, 'de'), page(c))).toContainEqual(
    'articles/2026-01-02-v/index.html: hreflang names others, but not the page',
  );
});

test('versions that agree on another original than the archive’s have issues', () => {
  expect(issuesOf(...family.map((one) => page(one, 'nothing', b.id)))).toHaveLength(3);
});

test('an article that names none of its versions has an issue', () => {
  const silent = family.map(({ id }) => aBuiltPage(`/articles/${id}`));
  expect(issuesOf(...silent)).toHaveLength(3);
});
