import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { blockTypes } from '../../contract/blockSchema.ts';
import { countWords } from '../../contract/blockTexts.ts';
import { archiveSchema, relatedArticlesSchema } from '../../contract/listSchema.ts';
import { anArticle, aPublication } from '../../testing/factories.ts';
import { folderOf } from '../../testing/folderOf.ts';
import { readArchive } from '../archive/readArchive.ts';
import { deriveArchive } from './deriveArchive.ts';

function articleFiles(...articles: ReturnType<typeof anArticle>[]) {
  return Object.fromEntries(
    articles.map((article) => [`articles/${article.id.slice(0, 4)}/${article.id}.json`, article]),
  );
}

test('nothing is derived from an archive with errors, and all of them are named', async () => {
  const root = await folderOf({
    'publication.json': aPublication(),
    ...articleFiles(anArticle({ title: '' }), anArticle({ id: '2026-01-02-b', language: 'zh' })),
  });
  const error = await deriveArchive(root).catch((reason: Error) => reason);
  expect(error).toBeInstanceOf(Error);
  expect((error as Error).message.split('\n')).toEqual([
    expect.stringContaining('has 2 errors'),
    '✗ articles/2026/2026-01-02-an-article.json › title: is empty',
    '✗ articles/2026/2026-01-02-b.json › language: no section lists “zh”',
  ]);
});

test('warnings are reported, and the archive is derived', async () => {
  const misspelt = { ...anArticle(), sumary: 'x' };
  const root = await folderOf({ 'publication.json': aPublication(), ...articleFiles(misspelt) });
  const { warnings, ids } = await deriveArchive(root);
  expect(warnings).toEqual([
    '! articles/2026/2026-01-02-an-article.json › sumary: is not a field of the contract',
  ]);
  expect(ids).toEqual(['2026-01-02-an-article']);
});

test('a translation of a translation belongs to the first text’s family', async () => {
  const root = await folderOf({
    'publication.json': aPublication(),
    ...articleFiles(
      anArticle({ id: '2026-01-02-a' }),
      anArticle({ id: '2026-01-02-b', language: 'de', translationOf: '2026-01-02-a' }),
      anArticle({ id: '2026-01-02-c', language: 'fa-AF', translationOf: '2026-01-02-b' }),
    ),
  });
  const { files } = await deriveArchive(root);
  const versionsOf = (id: string) =>
    v
      .parse(relatedArticlesSchema, JSON.parse(files.get(`around/2026/${id}.json`) ?? ''))
      .versions.map((version) => version.language)
      .sort();
  expect(['2026-01-02-a', '2026-01-02-b', '2026-01-02-c'].map(versionsOf)).toEqual([
    ['de', 'fa-AF'],
    ['en', 'fa-AF'],
    ['de', 'en'],
  ]);
  expect(JSON.parse(files.get('around/2026/2026-01-02-c.json') ?? '')).toMatchObject({
    original: '2026-01-02-a',
  });
});

test('translations that name each other in a ring do not stop the build', async () => {
  const root = await folderOf({
    'publication.json': aPublication(),
    ...articleFiles(
      anArticle({ id: '2026-01-02-a', translationOf: '2026-01-02-b' }),
      anArticle({ id: '2026-01-02-b', language: 'de', translationOf: '2026-01-02-a' }),
    ),
  });
  expect((await deriveArchive(root)).ids).toHaveLength(2);
});

test('the same archive gives the same files, byte for byte', async () => {
  const [one, other] = await Promise.all([deriveArchive('public/content'), deriveArchive('public/content')]);
  expect([...other.files]).toEqual([...one.files]);
});

describe('the bundled archive', async () => {
  const { publication, articles, issues } = await readArchive('public/content');
  const inLanguage = (language: string) => articles.filter((article) => article.language === language);
  const days = articles.map((article) => article.date).sort();

  test('has no errors and no warnings', () => {
    expect(issues).toEqual([]);
    expect(publication?.monogram).toBe('AA-AA');
  });

  test('holds 48 articles or more', () => {
    expect(articles.length).toBeGreaterThanOrEqual(48);
  });

  test.each([
    ['fa-AF', 10],
    ['ps', 5],
    ['en', 12],
    ['de', 5],
    ['fr', 5],
    ['es', 1],
    ['it', 1],
    ['nl', 1],
    ['pt', 1],
    ['sv', 1],
    ['tr', 1],
    ['ru', 1],
  ])('holds in %s %i or more', (language, least) => {
    expect(inLanguage(language).length).toBeGreaterThanOrEqual(least);
  });

  test('spans 14 months or more, a Nawroz among them', () => {
    const [first = '', last = ''] = [days[0], days.at(-1)];
    const months = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
    expect(months(last) - months(first)).toBeGreaterThanOrEqual(14);
    const years = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
    expect(years.some((year) => first < `${year}-03-21` && `${year}-03-21` <= last)).toBe(true);
  });

  test('has an article of 1300 words or more', () => {
    expect(Math.max(...articles.map(countWords))).toBeGreaterThanOrEqual(1300);
  });

  test('has an article with every type of block', () => {
    const complete = articles.filter((article) => {
      const types = new Set<string>(article.body.map((block) => block.type));
      return blockTypes.every((type) => types.has(type));
    });
    expect(complete).not.toEqual([]);
  });

  test('has one text in four languages that name each other', () => {
    const families = Map.groupBy(articles, (article) => article.translationOf ?? article.id);
    const languages = [...families.values()].map((family) => new Set(family.map((one) => one.language)).size);
    expect(Math.max(...languages)).toBeGreaterThanOrEqual(4);
  });

  test('has reprints, each later than its source', () => {
    const reprints = articles.filter((article) => article.source?.date);
    expect(reprints.length).toBeGreaterThanOrEqual(2);
    expect(reprints.filter(({ source, date }) => (source?.date ?? '') >= date)).toEqual([]);
  });

  test('has lists that count every article', async () => {
    const { files, ids } = await deriveArchive('public/content');
    const archive = v.parse(archiveSchema, JSON.parse(files.get('archive.json') ?? ''));
    expect(ids).toHaveLength(articles.length);
    expect(archive.lists.all?.articles).toBe(articles.length);
    expect(archive.lists['sections/european-languages/en']?.articles).toBe(inLanguage('en').length);
  });
});

test('the search index names every listed article, and has the files that it names', async () => {
  const root = await folderOf({ 'publication.json': aPublication(), ...articleFiles(anArticle()) });
  const { search } = await deriveArchive(root);
  const { articles, segments } = JSON.parse(
    Buffer.from(search().get('search/manifest.json') ?? '').toString(),
  );
  expect([articles, segments.length]).toEqual([1, 1]);
  expect([...search().keys()]).toContain(`search/${segments[0].name}/root.bin`);
});
