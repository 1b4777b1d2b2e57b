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
const faultsOf = (...pages: ReturnType<typeof page>[]) => hreflangIssues(pages, byId(...family), origin);

test('versions that name each other alike are found to be without fault', () => {
  expect(faultsOf(page(a), page(b), page(c), aBuiltPage('/about'))).toEqual([]);
});

test('a version that does not name another back is faulted, on both sides', () => {
  const issues = faultsOf(page(a), page(b, 'en'), page(c));
  expect(issues).toContainEqual(
    expect.stringMatching(/^articles\/2026-01-01-v\/.*hreflang of articles\/2026-01-02-v/),
  );
  expect(issues).toContainEqual(expect.stringMatching(/^articles\/2026-01-02-v\/index.html: hreflang is /));
});

test('so is one that names a page that is not there, and one that does not name itself', () => {
  expect(faultsOf(page(a), page(b))).toContainEqual(
    `articles/2026-01-01-v/index.html: hreflang names ${origin}/articles/2026-01-03-v, which is no page`,
  );
  expect(faultsOf(page(a), page(b, 'de'), page(c))).toContainEqual(
    'articles/2026-01-02-v/index.html: hreflang names others, but not the page',
  );
});

test('so are versions that agree on another original than the archive’s', () => {
  expect(faultsOf(...family.map((one) => page(one, 'nothing', b.id)))).toHaveLength(3);
});

test('so is an article that names none of its versions', () => {
  const silent = family.map(({ id }) => aBuiltPage(`/articles/${id}`));
  expect(faultsOf(...silent)).toHaveLength(3);
});
