import { expect, test } from 'vitest';
import { anArticle } from '../../testing/factories.ts';
import { anArchiveFolder, png } from '../archive/testing/anArchiveFolder.ts';
import type { FlagsOf } from './checkArchive.ts';
import { runCheck } from './runCheck.ts';

const words = 'در در خانه';
/** One flag for every article that says the doubled words. */
const flagsOf: FlagsOf = ({ body }) =>
  body.flatMap((block, at) =>
    block === words
      ? [{ kind: 'doubled-word' as const, place: { block: at + 1, words }, message: '«در» stands twice.' }]
      : [],
  );

async function check(files: Record<string, unknown>, options: string[] = []) {
  const root = anArchiveFolder(files);
  let out = '';
  let err = '';
  const write = (to: (text: string) => void) => ({ columns: 100, write: to });
  const status = await runCheck([root, ...options], flagsOf, {
    out: write((text) => (out += text)),
    err: write((text) => (err += text)),
  });
  return { status, out, err };
}

const fileOf = (id: string) => `articles/2026/${id}.json`;
const summary = 'In short.';
const one = (id: string, facts = {}) => ({
  [fileOf(id)]: anArticle({ id, summary, title: `Title of ${id}`, ...facts }),
});

test('a sound archive has nothing to say and says it is sound', async () => {
  expect(await check(one('2026-01-02-a'))).toEqual({
    status: 0,
    out: '1 article: 0 errors, 0 warnings, 0 flags.\n',
    err: '',
  });
});

test('doubts are told with their places and stop nobody', async () => {
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
    'doubled-word: a word stands twice',
    'duplicate-title: another article in the same language has this title',
    'missing-summary: there is no summary: lists and previews show how the text begins',
    '',
    '4 articles: 0 errors, 0 warnings, 3 flags.',
    '',
  ]);
});

test('what would stop the build is an error: a dead image, a lost article, a fault of the contract', async () => {
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
  expect(counts).toEqual({ articles: 3, drafts: 0, errors: 4, warnings: 0, flags: 0 });
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
  expect(findings[0]).toMatchObject({ file: fileOf('2026-01-02-a'), weight: 'error', place: { block: 2 } });
});

test('a draft is looked at too, may show published pictures, and stops nobody', async () => {
  const image = { src: 'images/dot.png', alt: 'A dot', width: 2, height: 1 };
  const drafts = {
    ...one('2026-01-03-b', { date: '2026-01-03', image, translationOf: '2026-01-02-a' }),
    ...one('2026-01-03-c', { title: '' }),
  };
  const { status, out } = await check({
    'images/dot.png': png,
    ...one('2026-01-02-a'),
    ...Object.fromEntries(Object.entries(drafts).map(([file, draft]) => [`.desk/drafts/${file}`, draft])),
  });
  expect(status).toBe(0);
  expect(out).toContain('draft 2026-01-03-c.json  title  ! invalid  is empty');
  expect(out).toContain('1 article and 2 drafts: 0 errors, 1 warning, 0 flags.');
});

test('a folder without a publication is an error, an option nobody knows too', async () => {
  const { status, out } = await check({ 'publication.json': '{' });
  expect(status).toBe(1);
  expect(out).toContain('is not valid JSON');
  expect(await check({}, ['--colour'])).toMatchObject({
    status: 1,
    out: '',
    err: expect.stringContaining('--colour'),
  });
});
