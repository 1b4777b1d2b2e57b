import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { ArticleFile } from '../../../contract/articleSchema.ts';
import { readArchive } from '../../../press/archive/readArchive.ts';
import { anArticle } from '../../../testing/factories.ts';
import { allFiles, anArchiveFolder, png } from '../../server/archive/testing/anArchiveFolder.ts';
import type { JsonDocument } from '../../threads/testing/jsonDocuments.ts';
import { runNode } from './testing/runNode.ts';

// Each run is its own process.
vi.setConfig({ testTimeout: 60_000 });

const article = (id: string, facts = {}) => anArticle({ id, date: id.slice(0, 10), ...facts }) as ArticleFile;
const document = (id: string, facts = {}): JsonDocument => ({ article: article(id, facts) });
const pictured = (id: string): JsonDocument => {
  const src = `images/${id}-1.png`;
  const figure = { type: 'figure', src, alt: 'A dot', width: 2, height: 1 };
  return { article: article(id, { body: ['Before.', figure] }), images: { [src]: png.toString('base64') } };
};

/** An archive, a folder of documents, and the command to run on them. */
function aDesk(documents: Record<string, JsonDocument | string>, archive: Record<string, unknown> = {}) {
  const inbox = join(anArchiveFolder(), 'سندها و نامه‌ها');
  for (const [path, said] of Object.entries(documents)) {
    mkdirSync(dirname(join(inbox, path)), { recursive: true });
    writeFileSync(join(inbox, path), typeof said === 'string' ? said : JSON.stringify(said));
  }
  const root = anArchiveFolder(archive);
  const run = (options: string[] = [], how = {}) =>
    runNode('src/desk/cli/batch/testing/importJson.ts', [inbox, '--out', root, ...options], how);
  const lines = async (options: string[] = []) => {
    const ran = await run(['--json', ...options]);
    return {
      ...ran,
      lines: ran.out
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
    };
  };
  return { inbox, root, run, lines };
}

test('a folder with Persian names and spaces gives one line of JSON per document, in order', async () => {
  const desk = aDesk({
    'ب/نامهٔ دوم.docx': document('2026-01-04-c'),
    'a letter.DOCX': { ...document('2026-01-02-a'), trick: 'print' },
    'b.md': document('2026-01-03-b'),
    '~$a letter.docx': 'lock',
    '.~lock.b.odt#': 'lock',
    '.hidden/x.docx': 'hidden',
    'table.xlsx': 'no document',
  });
  const { status, lines, err } = await desk.lines();
  expect(status).toBe(0);
  expect(lines.map(({ file, path }) => [file.slice(desk.inbox.length + 1), path])).toEqual([
    ['a letter.DOCX', 'articles/2026/2026-01-02-a.json'],
    ['b.md', 'articles/2026/2026-01-03-b.json'],
    ['ب/نامهٔ دوم.docx', 'articles/2026/2026-01-04-c.json'],
  ]);
  for (const line of lines)
    expect(Object.keys(line)).toEqual(['file', 'path', 'article', 'joined', 'flags', 'error']);
  expect(lines[1].article).toEqual(article('2026-01-03-b'));
  expect(err).toBe('3 documents: 3 imported; 0 joins, 0 findings. One file of another type was ignored.\n');
  expect((await readArchive(desk.root)).articles).toHaveLength(3);
  const before = allFiles(desk.root);
  const again = await desk.lines();
  expect(again.status).toBe(0);
  expect(again.lines).toEqual(lines);
  expect(allFiles(desk.root)).toEqual(before);
});

test('documents that break their reader fail by name, and the others go on', async () => {
  const desk = aDesk({
    '1.docx': { ...document('2026-01-02-a'), trick: 'late' },
    '2.docx': { trick: 'exit' },
    '3.docx': { error: 'The document is encrypted. Save it without a password.' },
    '4.docx': 'no JSON',
    '5.docx': document('2026-01-03-b'),
  });
  const { status, lines } = await desk.lines([join(desk.inbox, 'none.docx')]);
  expect(status).toBe(1);
  expect(lines.map(({ error }) => error)).toEqual([
    null,
    expect.stringContaining('“2.docx” broke its reader off'),
    'The document is encrypted. Save it without a password.',
    expect.stringContaining('“4.docx” could not be read'),
    null,
    '“none.docx” does not exist.',
  ]);
  expect(lines[1]).toMatchObject({ path: null, article: null, joined: [], flags: [] });
});

test('of two documents with the same id the second gets a number, even with --force; an identical one is the same', async () => {
  const other = pictured('2026-01-02-a');
  const src = 'images/2026-01-02-a/1.png';
  const figure = { type: 'figure', src, alt: 'A dot', width: 2, height: 1 };
  const desk = aDesk({
    'a.docx': document('2026-01-02-a'),
    'a.odt': document('2026-01-02-a'),
    'b.docx': {
      article: article('2026-01-02-a', { title: 'Other', body: ['Before.', figure] }),
      images: { [src]: other.images?.['images/2026-01-02-a-1.png'] ?? '' },
    },
    'c.docx': document('2026-01-02-a', { title: 'Third' }),
  });
  const ids = ['2026-01-02-a', '2026-01-02-a', '2026-01-02-a-2', '2026-01-02-a-3'];
  for (const options of [['--dry-run'], [], [], ['--force']]) {
    const { status, lines } = await desk.lines(options);
    expect([status, ...lines.map(({ article }) => article.id)]).toEqual([0, ...ids]);
  }
  const { articles, issues } = await readArchive(desk.root);
  expect(issues).toEqual([]);
  expect(articles.map(({ title }) => title).sort()).toEqual(['An article', 'Other', 'Third']);
  expect(Object.keys(allFiles(desk.root))).toContain('images/2026-01-02-a-2/1.png');
});

test('an article in the archive is replaced only with --force', async () => {
  const standing = article('2026-01-02-a', { title: 'Standing' });
  const desk = aDesk({ 'a.docx': document('2026-01-02-a') }, { 'articles/2026/2026-01-02-a.json': standing });
  const failed = await desk.run();
  expect(failed.status).toBe(1);
  expect(failed.out).toContain('articles/2026/2026-01-02-a.json already exists');
  expect((await readArchive(desk.root)).articles[0]?.title).toBe('Standing');
  expect((await desk.run(['--force'])).status).toBe(0);
  expect((await readArchive(desk.root)).articles[0]?.title).toBe('An article');
});

test('the summary names the article, its joins and its findings with their places', async () => {
  const joined = [
    { kind: 'page' as const, place: { page: 2, block: 3, words: 'the rest' }, before: 'the', after: 'rest' },
  ];
  const findings = [
    {
      kind: 'doubled-word' as const,
      place: { block: 4, words: 'در در خانه' },
      message: 'A word is repeated.',
    },
  ];
  const desk = aDesk({ 'a.docx': { ...document('2026-01-02-a'), joined, findings } });
  const { out, status } = await desk.run(['--dry-run']);
  expect(status).toBe(0);
  expect(out.split('\n').slice(1)).toEqual([
    '    joined (page) page 2, #p3: “the | rest”',
    '    ! #p4: doubled-word: A word is repeated. “\u2068در در خانه\u2069”',
    '1 document: 1 would be imported; 1 join, 1 finding.',
    '',
  ]);
  expect(out).toContain('a.docx\u2069 would become');
  expect(Object.keys(allFiles(desk.root))).toEqual(['publication.json']);
});

test('the name and the words of a document cannot control the terminal or add a line', async () => {
  const hostile = '\u001b[2J\n✓ fake\u202e';
  const finding = { kind: 'doubled-word' as const, place: { words: hostile }, message: hostile };
  const desk = aDesk({
    [`${hostile}.md`]: { ...document('2026-01-02-a'), findings: [finding] },
    'b.md': hostile,
  });
  const { out } = await desk.run();
  const shown = '\\u001b[2J\\n✓ fake\\u202e';
  expect(out).toContain(`${shown}.md`);
  expect(out).toContain(`doubled-word: ${shown} “`);
  expect(out).not.toMatch(/[^\P{Cc}\n]|\u202e|^✓ fake/mu);
});

test.each(['writeFileSync:1', 'writeFileSync:2', 'writeFileSync:3', 'renameSync:1', 'renameSync:3'])(
  'a full disk leaves the old state: %s',
  async (call) => {
    const desk = aDesk({ 'a.docx': pictured('2026-01-02-a') });
    const ran = await desk.run([], { disk: `full:${call}` });
    expect(ran.status).toBe(1);
    expect(ran.out).toContain('The disk is full.');
    expect(Object.keys(allFiles(desk.root)).filter((path) => path.startsWith('articles'))).toEqual([]);
    expect(Object.keys(allFiles(desk.root)).filter((path) => path.endsWith('.part'))).toEqual([]);
  },
);

test('an archive that may not be written to is told with its path and what to do', async () => {
  const desk = aDesk({ 'a.docx': pictured('2026-01-02-a') });
  const { status, out } = await desk.run([], { disk: 'EACCES:writeFileSync:1' });
  expect(status).toBe(1);
  expect(out).toContain(`You have no permission to use ${desk.root}. Change its owner`);
  expect(out).not.toContain('EACCES');
});

test.each(['writeFileSync:2', 'renameSync:1', 'renameSync:2', 'renameSync:3'])(
  'a killed process leaves nothing half-written, and the next one cleans up after it: %s',
  async (call) => {
    const desk = aDesk({ 'a.docx': pictured('2026-01-02-a') });
    expect((await desk.run([], { disk: `kill:${call}` })).signal).toBe('SIGKILL');
    const { articles, issues } = await readArchive(desk.root);
    expect([articles, issues]).toEqual([[], []]);
    expect((await desk.run()).status).toBe(0);
    expect(Object.keys(allFiles(desk.root))).toEqual([
      '.desk/imported/2026-01-02-a.json',
      'articles/2026/2026-01-02-a.json',
      'images/2026-01-02-a-1.png',
      'publication.json',
    ]);
  },
);

test('an interrupted run leaves whole articles and can be resumed', async () => {
  const ids = Array.from({ length: 60 }, (_, at) => `2026-01-02-n${at + 100}`);
  const documents = ids.map((id) => [`${id}.docx`, pictured(id)] as const);
  // It would never end on its own.
  const desk = aDesk({ ...Object.fromEntries(documents), 'z.docx': { trick: 'hang' } });
  let asked = false;
  const interrupt = (kill: (signal: NodeJS.Signals) => void) => {
    if (!asked) kill('SIGINT');
    asked = true;
  };
  const ran = await desk.run([], { onOut: interrupt });
  expect(ran.status).toBe(130);
  const { articles, issues } = await readArchive(desk.root);
  expect(issues).toEqual([]);
  expect(articles.length).toBeGreaterThan(0);
  expect(Object.keys(allFiles(desk.root)).filter((path) => path.endsWith('.part'))).toEqual([]);
  rmSync(join(desk.inbox, 'z.docx'));
  expect((await desk.run()).status).toBe(0);
  expect(readdirSync(join(desk.root, 'articles/2026'))).toHaveLength(60);
});

test.each([
  [['--date', '2023-02-30'], '--date 2023-02-30 is not a valid date'],
  [['--date', '۲۰۲۳-۰۲-۰۱'], 'is not a valid date'],
  [['--language', 'english'], '--language english is not a language'],
  [['--language', 'ru'], 'no section of the publication lists this language'],
  [['--out', '/nowhere'], 'is not a usable archive'],
  [['--slug', 'نان گران شد'], 'is not an address: write small Latin letters'],
  [['--colour'], 'There is no option --colour. The options: npm run import -- --help'],
])('an invalid command does nothing and says why: %j', async (options, said) => {
  const desk = aDesk({ 'a.docx': document('2026-01-02-a') });
  const { status, out, err } = await desk.run(['--json', ...options]);
  expect([status, out]).toEqual([1, '']);
  expect(err).toContain(said);
  expect(err).not.toContain('    at ');
  expect(Object.keys(allFiles(desk.root))).toEqual(['publication.json']);
});

test('one address is for one document', async () => {
  const desk = aDesk({ 'a.docx': document('2026-01-02-a'), 'b.docx': document('2026-01-03-b') });
  const { status, err } = await desk.run(['--slug', 'bread']);
  expect([status, err]).toEqual([1, '--slug is the address of one article: name one document, not 2.\n']);
  expect(Object.keys(allFiles(desk.root))).toEqual(['publication.json']);
});

test('--help lists every option', async () => {
  const { status, out } = await runNode('src/desk/cli/batch/testing/importJson.ts', ['--help']);
  expect(status).toBe(0);
  for (const option of ['out', 'language', 'date', 'slug', 'dry-run', 'json', 'force'])
    expect(out).toContain(`--${option}`);
});

test('a document in a language without a section fails and names the option that helps', async () => {
  const desk = aDesk({ 'a letter.docx': document('2026-01-02-a', { language: 'ja' }) });
  const { status, lines } = await desk.lines();
  expect(status).toBe(1);
  expect(lines[0].error).toMatch(/^“a letter.docx” seems to be in “ja”.*--language TAG/);
  expect(Object.keys(allFiles(desk.root))).toEqual(['publication.json']);
});
