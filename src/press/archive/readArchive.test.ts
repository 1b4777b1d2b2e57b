import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anArticle, aPublication, blocksByType } from '../../testing/factories.ts';
import { folderOf } from '../../testing/folderOf.ts';
import { readArchive } from './readArchive.ts';

/** Reads an archive of these files; issues as `file › field`, sorted by the file system's order. */
async function read(files: Record<string, unknown>) {
  const { publication, articles, issues } = await readArchive(await folderOf(files));
  const places = (weight: string) =>
    issues.filter((issue) => issue.severity === weight).map(({ file, field }) => `${file} › ${field}`);
  return { publication, articles, issues, errors: places('error'), warnings: places('warning') };
}

const path = 'articles/2026/2026-01-02-an-article.json';
const good = { 'publication.json': aPublication(), [path]: anArticle() };

test('a sound archive has no issues', async () => {
  const archive = await read({
    ...good,
    'articles/2025/2025-12-31-all.json': anArticle({
      id: '2025-12-31-all',
      date: '2025-12-31',
      body: Object.values(blocksByType),
    }),
    'images/kite.svg': '<svg viewBox="0 0 4 3"/>',
  });
  expect(archive.issues).toEqual([]);
  expect(archive.publication).toEqual(aPublication());
  expect(archive.articles.map((article) => article.id)).toEqual(['2025-12-31-all', '2026-01-02-an-article']);
});

test('every issue of every file is found at once, and the sound articles are read', async () => {
  const text = JSON.stringify(anArticle());
  const named = (slug: string, facts: object = {}) => ({
    ...anArticle({ id: `2026-01-02-${slug}` }),
    ...facts,
  });
  const { title: _, ...untitled } = named('untitled');
  const at = (slug: string) => `articles/2026/2026-01-02-${slug}.json`;
  const archive = await read({
    ...good,
    [at('broken')]: '{ "id": "2026-01-02-broken", }',
    [at('truncated')]: text.slice(0, text.length / 2),
    [at('empty')]: '',
    [at('untitled')]: untitled,
    [at('two-issues')]: named('two-issues', { date: '2026-13-01', authors: [] }),
    'articles/2025/2026-01-02-misplaced.json': named('misplaced'),
    [at('renamed')]: named('other-name'),
    [at('foreign')]: named('foreign', { language: 'zh' }),
    [at('orphan')]: named('orphan', { translationOf: '2026-01-01-nowhere' }),
    [at('own-original')]: named('own-original', { translationOf: '2026-01-02-own-original' }),
    [at('no-picture')]: named('no-picture', {
      image: { src: 'images/lost.svg', alt: '', width: 1, height: 1 },
      body: ['a', { type: 'quote', body: [blocksByType.figure] }],
    }),
    [at('notes')]: named('notes', {
      body: [['a'], [{ text: '2', note: 2 }]].map((runs) => ({ type: 'paragraph', text: runs })),
    }),
    [at('second-note')]: named('second-note', { body: [blocksByType.note, blocksByType.note] }),
    [at('hasty')]: named('hasty', { updated: '2026-01-01', source: { name: 'x', date: '2026-01-03' } }),
    [at('unknown-block')]: named('unknown-block', { body: ['a', { type: 'hologram' }] }),
  });
  expect(archive.errors.sort()).toEqual(
    [
      `${at('broken')} › `,
      `${at('truncated')} › `,
      `${at('empty')} › `,
      `${at('untitled')} › title`,
      `${at('two-issues')} › authors`,
      `${at('two-issues')} › date`,
      'articles/2025/2026-01-02-misplaced.json › id',
      `${at('renamed')} › id`,
      `${at('foreign')} › language`,
      `${at('orphan')} › translationOf`,
      `${at('own-original')} › translationOf`,
      `${at('no-picture')} › image.src`,
      `${at('no-picture')} › body.1.body.0.src`,
      `${at('notes')} › body.1`,
      `${at('second-note')} › body.1`,
      `${at('hasty')} › updated`,
      `${at('hasty')} › source.date`,
      `${at('unknown-block')} › body.1.type`,
    ].sort(),
  );
  expect(archive.warnings).toEqual([]);
  expect(archive.articles.map((article) => article.id)).toContain('2026-01-02-an-article');
});

test('an issue says in words what is wrong', async () => {
  const { id: _, ...anonymous } = anArticle();
  const { issues } = await read({
    'publication.json': aPublication(),
    'articles/2026/2026-01-02-a.json': '{',
    'articles/2026/2026-01-02-b.json': { ...anonymous, title: 7 },
  });
  expect(issues.map(({ field, message }) => [field, message])).toEqual([
    ['', expect.stringMatching(/^is not valid JSON: /)],
    ['id', 'is missing'],
    ['title', 'should be string, but is 7'],
  ]);
});

test('nesting that would exhaust the stack is an issue of its file and field', async () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const quotes = `${'{"type":"quote","body":['.repeat(1500)}"a"${']}'.repeat(1500)}`;
  const text = JSON.stringify(anArticle({ body: ['a', 'QUOTES'] })).replace('"QUOTES"', quotes);
  const archive = await read({
    ...good,
    [path]: text.replace('{', `{"extra":${deep},"source":{"x":${deep}},`),
  });
  expect(archive.errors).toEqual([
    `${path} › source.name`,
    `${path} › body.1`,
    `${path} › extra`,
    `${path} › source`,
  ]);
  expect(archive.issues.at(-1)?.message).toBe('is not a field of the contract');
});

test('half a character and control characters are issues of their file and field', async () => {
  const archive = await read({
    ...good,
    [path]: anArticle({ title: 'a\ud800b', authors: ['A\u0000B'], body: ['a\r\nb'] }),
  });
  expect(archive.errors).toEqual(['title', 'authors.0', 'body.0'].map((field) => `${path} › ${field}`));
});

test('a misspelt key is a warning, and the article is published', async () => {
  const archive = await read({
    'publication.json': { ...aPublication(), $schema: 'schema/publication.json' },
    [path]: { ...anArticle(), sumary: 'In short.', $schema: '../../schema/article.json' },
  });
  expect(archive.errors).toEqual([]);
  expect(archive.warnings).toEqual([`${path} › sumary`]);
  expect(archive.articles).toHaveLength(1);
});

test('a date that differs from the id’s is a warning', async () => {
  const archive = await read({ ...good, [path]: anArticle({ date: '2026-01-03' }) });
  expect([archive.errors, archive.warnings]).toEqual([[], [`${path} › date`]]);
});

test('a publication’s issues are found beside the articles’', async () => {
  const archive = await read({
    'publication.json': { ...aPublication(), origin: 'example.org' },
    [path]: anArticle({ title: '' }),
  });
  expect(archive.publication).toBeUndefined();
  expect(archive.errors).toEqual(['publication.json › origin', `${path} › title`]);
});

test('a section in a language of unknown direction is an error', async () => {
  const sections = [{ id: 'klingon', label: { en: 'Klingon' }, languages: ['en', 'tlh'] }];
  const archive = await read({ ...good, 'publication.json': aPublication({ sections }) });
  expect(archive.errors).toEqual(['publication.json › sections.0.languages']);
});

test('a block in an unknown language is a warning', async () => {
  const body = ['a', { type: 'paragraph', text: 'nuqneH', language: 'tlh' }];
  const archive = await read({ ...good, [path]: anArticle({ body }) });
  expect([archive.errors, archive.warnings]).toEqual([[], [`${path} › body.1.language`]]);
});

test('a reference is found in every kind of text, and its note may come before or after', async () => {
  const reference = (note: number) => ['a', { text: 'b', note }];
  const article = (body: unknown[]) => read({ ...good, [path]: anArticle({ body }) });
  const blocks = [
    { type: 'paragraph', text: reference(2) },
    { type: 'heading', level: 2, text: reference(2) },
    { type: 'list', items: ['a', reference(2)] },
    { type: 'quote', body: ['a'], cite: reference(2) },
    { type: 'quote', body: [{ type: 'paragraph', text: reference(2) }] },
    { type: 'table', head: [reference(2)], rows: [['a']] },
    { type: 'table', rows: [['a', reference(2)]] },
  ];
  const lost = await article([blocksByType.note, ...blocks]);
  expect(lost.errors).toEqual(blocks.map((_, at) => `${path} › body.${at + 1}`));
  const met = await article([...blocks, { ...blocksByType.note, number: 2 }]);
  expect(met.errors).toEqual([]);
});

test('an empty folder has an issue and no article', async () => {
  const archive = await read({});
  expect(archive.errors).toEqual(['publication.json › ']);
  expect(archive.articles).toEqual([]);
});

test('files that are not articles are ignored', async () => {
  const archive = await read({
    ...good,
    'articles/2026/.2026-01-02-an-article.json': '{',
    'articles/2026/notes.txt': 'x',
    'articles/README.md': 'x',
  });
  expect(archive.issues).toEqual([]);
});

test('an id that two files claim is an error in both', async () => {
  const archive = await read({ ...good, 'articles/2024/copy.json': anArticle() });
  expect(archive.issues).toEqual([
    {
      file: 'articles/2024/copy.json',
      field: 'id',
      message: `“2026-01-02-an-article” is also claimed by ${path}`,
      severity: 'error',
    },
    {
      file: path,
      field: 'id',
      message: '“2026-01-02-an-article” is also claimed by articles/2024/copy.json',
      severity: 'error',
    },
  ]);
});

test('an image of unknown or of another size is an error where it is shown', async () => {
  const sizeless = { src: 'images/kite.svg', alt: '' };
  const lost = await read({ ...good, [path]: anArticle({ image: sizeless as never }) });
  expect(lost.errors).toEqual([`${path} › image.width`, `${path} › image.height`]);
  const archive = await read({
    ...good,
    [path]: anArticle({ image: { ...sizeless, width: 4, height: 3 }, body: ['a', blocksByType.figure] }),
    'images/kite.svg': '<svg viewBox="0 0 3 4"/>',
  });
  expect(archive.issues.map(({ field, message }) => [field, message])).toEqual([
    ['image.src', 'images/kite.svg is 3 × 4, not 4 × 3'],
    ['body.1.src', 'images/kite.svg is 3 × 4, not 4 × 3'],
  ]);
});

test('a correction older than the article is an error', async () => {
  const corrections = [
    { date: '2026-01-02', text: 'a' },
    { date: '2026-01-01', text: 'b' },
  ];
  const archive = await read({ ...good, [path]: anArticle({ corrections }) });
  expect(archive.errors).toEqual([`${path} › corrections.1.date`]);
});

test('a file in a folder too deep or too high is named by its real path', async () => {
  const archive = await read({
    'publication.json': aPublication(),
    'articles/drafts/2026/2026-01-02-an-article.json': anArticle(),
    'articles/2026-01-02-an-article.json': anArticle(),
  });
  expect(archive.errors.sort()).toEqual([
    'articles/2026-01-02-an-article.json › id',
    'articles/drafts/2026/2026-01-02-an-article.json › id',
  ]);
});

test('whatever a file holds, reading never throws', async () => {
  const text = JSON.stringify(anArticle({ body: Object.values(blocksByType) }));
  const damaged = fc.oneof(
    fc.string(),
    fc.json(),
    fc.nat(text.length).map((end) => text.slice(0, end)),
    fc
      .tuple(fc.nat(text.length), fc.string())
      .map(([at, wedge]) => text.slice(0, at) + wedge + text.slice(at)),
  );
  const root = await folderOf(good);
  await fc.assert(
    fc.asyncProperty(damaged, async (file) => {
      await writeFile(join(root, path), file);
      const { articles, issues } = await readArchive(root);
      expect(articles.length > 0 || issues.length > 0).toBe(true);
    }),
  );
});

const retraction = { date: '2026-02-03', text: 'Its source has withdrawn it.' };

test('a retracted article has no text, and everything that somebody put back by hand is named with its file', async () => {
  const sound = await read({ ...good, [path]: anArticle({ retraction, body: [] }) });
  expect(sound.issues).toEqual([]);
  const corrections = [{ date: '2026-01-03', text: 'A name.' }];
  const edited = anArticle({
    retraction: { ...retraction, date: '2026-01-01' },
    summary: 'In short.',
    corrections,
  });
  const archive = await read({ ...good, [path]: edited });
  expect(archive.errors).toEqual(
    ['retraction.date', 'summary', 'corrections', 'body'].map((field) => `${path} › ${field}`),
  );
  expect(archive.issues.at(-1)?.message).toContain('the article is retracted: remove it');
});

test.each([
  [{ date: 'yesterday', text: 'Why.' }, 'retraction.date'],
  [{ date: '2026-02-03', text: ' ' }, 'retraction.text'],
  [{ date: '2026-02-03' }, 'retraction.text'],
  ['withdrawn', 'retraction'],
])('a retraction %j is an error at %s', async (given, field) => {
  const archive = await read({ ...good, [path]: { ...anArticle({ body: [] }), retraction: given } });
  expect(archive.errors).toContain(`${path} › ${field}`);
});

test('an article without a text that is not retracted is an error', async () => {
  const archive = await read({ ...good, [path]: anArticle({ body: [] }) });
  expect(archive.errors).toEqual([`${path} › body`]);
});
