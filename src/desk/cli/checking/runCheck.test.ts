import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ArticleFile } from '../../../contract/articleSchema.ts';
import { widthOf } from '../../../press/system/terminalText.ts';
import { anArticle } from '../../../testing/factories.ts';
import { anArchiveFolder, png } from '../../server/archive/testing/anArchiveFolder.ts';
import type { DraftArticle as Draft, TextCheck } from './checkArchive.ts';
import { runCheck } from './runCheck.ts';

const words = 'در در خانه';
/** One finding for every article with the doubled words. */
const checkText: TextCheck = ({ body }) =>
  body.flatMap((block, at) =>
    block === words
      ? [{ kind: 'doubled-word' as const, place: { block: at + 1, words }, message: '«در» stands twice.' }]
      : [],
  );

async function check(
  files: Record<string, unknown>,
  options: string[] = [],
  drafts: Draft[] = [],
  columns = 100,
) {
  const root = anArchiveFolder(files);
  const readDrafts = async () => drafts.map((draft) => ({ ...draft, folder: join(root, draft.folder) }));
  let out = '';
  let err = '';
  const write = (to: (text: string) => void) => ({ columns, write: to });
  const status = await runCheck(
    [root, ...options],
    { checkText: checkText, readDrafts: readDrafts },
    {
      out: write((text) => (out += text)),
      err: write((text) => (err += text)),
    },
  );
  return { status, out, err };
}

const fileOf = (id: string) => `articles/2026/${id}.json`;
const summary = 'In short.';
const one = (id: string, facts = {}) => ({
  [fileOf(id)]: anArticle({ id, summary, title: `Title of ${id}`, ...facts }),
});

test('a valid archive gives only the total', async () => {
  expect(await check(one('2026-01-02-a'))).toEqual({
    status: 0,
    out: '1 article: 0 errors, 0 warnings, 0 notices.\n',
    err: '',
  });
});

test('notices are listed with their places and do not fail the check', async () => {
  const { status, out } = await check({
    ...one('2026-01-02-a', { body: ['Sound.', words] }),
    ...one('2026-01-02-b', { title: 'قالین‌های سرخ', language: 'fa-AF', summary: undefined }),
    ...one('2026-01-02-c', { title: 'قالینهای سُرخ!', language: 'fa-AF' }),
    ...one('2026-01-02-d', { title: 'Title of 2026-01-02-a', language: 'de' }),
  });
  expect(status).toBe(0);
  expect(out.split('\n')).toEqual([
    'FILE               PLACE  WHAT               WORDS',
    '2026-01-02-a.json  #p2    · doubled-word     \u2068در در خانه\u2069',
    '2026-01-02-b.json         · missing-summary  \u2068قالین‌های سرخ\u2069',
    '2026-01-02-c.json         · duplicate-title  \u2068قالینهای سُرخ!\u2069',
    '',
    '✗ stops the build, ! is a warning, · is for you to judge; #p3 is the third block, as in an address.',
    'doubled-word: a word is repeated',
    'duplicate-title: another article in the same language has this title',
    'missing-summary: there is no summary: lists and previews show the beginning of the text',
    '',
    '4 articles: 0 errors, 0 warnings, 3 notices.',
    '',
  ]);
});

test('whatever would stop the build is an error: a missing picture, a missing article, an issue against the contract', async () => {
  const figure = (src: string, width = 2) => ({ type: 'figure', src, alt: 'A dot', width, height: 1 });
  const { status, out } = await check(
    {
      'images/dot.png': png,
      ...one('2026-01-02-a', { body: ['Text.', figure('images/none.png'), figure('images/dot.png', 9)] }),
      ...one('2026-01-02-b', { translationOf: '2026-01-02-none', title: '' }),
      ...one('2026-01-02-c', { translationOf: '2026-01-02-none' }),
    },
    ['--json'],
  );
  expect(status).toBe(1);
  const { findings, ...counts } = JSON.parse(out);
  expect(counts).toEqual({ articles: 3, drafts: 0, errors: 4, warnings: 0, notices: 0 });
  const told = findings.map((finding: Record<string, unknown>) => [
    finding.kind,
    finding.field,
    finding.message,
  ]);
  expect(told).toEqual([
    ['dead-image', 'body.1.src', 'there is no images/none.png'],
    ['invalid', 'body.2.src', 'images/dot.png is 2 × 1, not 9 × 1'],
    ['invalid', 'title', 'is empty'],
    ['invalid', 'translationOf', 'there is no article “2026-01-02-none”'],
  ]);
  expect(findings[0]).toMatchObject({ file: fileOf('2026-01-02-a'), severity: 'error', place: { block: 2 } });
});

test('no line is wider than a terminal of 80 columns, whatever the names and words', async () => {
  const id = '2026-01-02-the-letters-that-are-called-by-a-very-long-name';
  const { out } = await check(
    {
      ...one(id, {
        body: [words],
        title: 'چرا تار گدی‌پران را با شیشه تیز می‌کردند؟ '.repeat(3),
        summary: undefined,
      }),
    },
    [],
    [],
    80,
  );
  const [table = ''] = out.split('\n\n');
  expect(table.split('\n').slice(0, 4)).toEqual([
    'FILE',
    '  PLACE  WHAT               WORDS',
    `${id}.json`,
    '  #p1    · doubled-word     \u2068در در خانه\u2069',
  ]);
  for (const line of table.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(80);
});

test('words of a file, its name or its fields cannot control the terminal or add a line', async () => {
  const hostile = '\u001b[2J\n✓ fake\u202e';
  const { out } = await check({
    ...one('2026-01-02-a', { [hostile]: 1, body: [{ type: hostile }] }),
    [fileOf(hostile)]: anArticle(),
  });
  expect(out).toContain('“\\u001b[2J ✓ fake');
  expect(out).not.toMatch(/[^\P{Cc}\n]|\u202e|^✓/mu);
});

test('a draft is checked too, may show its own and published pictures, and does not fail the check', async () => {
  const image = (src: string) => ({ src, alt: 'A dot', width: 2, height: 1 });
  const figure = { type: 'figure', ...image('images/own.png') };
  const draft = (key: string, facts: object, published = false): Draft => ({
    file: `.desk/${key}/draft.json`,
    name: `letter ${key}.docx`,
    folder: `.desk/${key}`,
    article: anArticle({ summary, ...facts }) as ArticleFile,
    published,
  });
  const files = { 'images/dot.png': png, '.desk/1/images/own.png': png, ...one('2026-01-02-a') };
  const { status, out } = await check(
    files,
    [],
    [
      draft('1', { image: image('images/dot.png'), translationOf: '2026-01-02-a', body: ['Text.', figure] }),
      draft('2', { title: '' }),
      draft('3', { title: 'Title of 2026-01-02-a' }, true),
      draft('4', { title: 'Title of 2026-01-02-a' }),
      draft('5', { title: 'No picture', body: [figure] }),
    ],
  );
  expect(status).toBe(0);
  expect(out.split('\n').slice(1, 4)).toEqual([
    'draft of letter 2.docx  title  ! invalid          is empty',
    'draft of letter 4.docx         · duplicate-title  Title of 2026-01-02-a',
    'draft of letter 5.docx  #p1    ! dead-image       there is no images/own.png',
  ]);
  expect(out).toContain('1 article and 5 drafts: 0 errors, 2 warnings, 1 notice.');
});

test('a folder without a publication and an unknown option are errors', async () => {
  const { status, out } = await check({ 'publication.json': '{' });
  expect(status).toBe(1);
  expect(out).toContain('is not valid JSON');
  const none = { checkText, readDrafts: async () => [] };
  let err = '';
  const outputs = { out: { write: expect.unreachable }, err: { write: (text: string) => (err += text) } };
  expect(
    await runCheck([join(anArchiveFolder({ 'articles/a.json': '' }), 'articles'), '--json'], none, outputs),
  ).toBe(1);
  expect(err).toContain('there is no publication.json in it');
  expect(await check({}, ['--colour'])).toMatchObject({
    status: 1,
    out: '',
    err: expect.stringContaining('--colour'),
  });
});
