import { expect, test } from 'vitest';
import type { ArticleFile } from '../../../contract/articleSchema.ts';
import { innerBlocks } from '../../../contract/blockParts.ts';
import { anArticle, blocksByType } from '../../../testing/factories.ts';
import { issuesIn, toArticleFile, toEditedArticle } from './editedArticle.ts';
import { issueLabel } from './fields/fieldLabels.ts';

function edited(body: unknown[], facts: Parameters<typeof anArticle>[0] = {}) {
  return toEditedArticle(anArticle({ ...facts, body }) as ArticleFile);
}

test('empty paragraphs, headings, items and bayts are not published', () => {
  const opened = edited([
    'Words.',
    '',
    { type: 'paragraph', text: ' \n' },
    { type: 'paragraph', text: [{ text: ' ', em: true }] },
    { type: 'heading', level: 2, text: '' },
    { type: 'note', number: 1, text: '' },
    { type: 'list', items: ['a', 'b', ''] },
    { type: 'list', items: ['', ' '] },
    {
      type: 'verse',
      bayts: [
        ['یک', 'دو'],
        ['', ''],
      ],
    },
    { type: 'verse', bayts: [['', '']] },
    { type: 'quote', body: ['In it.', '', { type: 'quote', body: [''] }] },
    { type: 'quote', body: [''] },
  ]);
  expect(toArticleFile(opened).body).toEqual([
    'Words.',
    { type: 'list', items: ['a', 'b'] },
    { type: 'verse', bayts: [['یک', 'دو']] },
    { type: 'quote', body: ['In it.'] },
  ]);
  expect(issuesIn(opened)).toEqual([]);
});

test('an empty block inside another is not published, whatever holds it', () => {
  const holding = Object.values(blocksByType).flatMap((block) =>
    Object.entries(innerBlocks(block, (inner) => inner)).map(([field, inner]) => ({ block, field, inner })),
  );
  expect(holding).not.toEqual([]);
  for (const { block, field, inner } of holding)
    expect(toArticleFile(edited([{ ...block, [field]: [...inner, ''] }])).body).toEqual([block]);
});

test('everything else stays as it is, including a lone reference, an empty cell and an unknown block', () => {
  const body = [
    { type: 'paragraph', text: [{ text: '', note: 1 }] },
    { type: 'table', rows: [['a', '']] },
    { type: 'gap' },
    { type: 'hologram', text: '' },
    { type: 'list' },
    { type: 'quote', body: ['', { type: 'hologram' }] },
  ];
  expect(toArticleFile(edited(body)).body).toEqual(body);
});

test('words that belong to an empty part are reported as an issue, not discarded', () => {
  const half = edited([
    { type: 'quote', body: [''], cite: 'Somebody' },
    { type: 'verse', bayts: [['یک', '']] },
  ]);
  expect(toArticleFile(half).body).toEqual([
    { type: 'quote', body: [], cite: 'Somebody' },
    { type: 'verse', bayts: [['یک', '']] },
  ]);
  expect(issuesIn(half)).toHaveLength(2);
});

test('an issue numbers its block as on the page, counting empty blocks before it', () => {
  expect(issuesIn(edited(['', 'Words.', '', { type: 'verse', bayts: [['یک', '']] }]))).toMatchObject([
    { field: 'body.3.bayts.0.1', message: 'is empty' },
  ]);
});

test('an article of empty blocks only is reported as empty', () => {
  expect(issuesIn(edited(['', { type: 'heading', level: 2, text: '' }]))).toEqual([
    { field: 'body', message: 'is empty' },
  ]);
});

test('every issue about characters and nesting is said in the editor’s words', () => {
  const deep = JSON.parse(`${'{"type":"quote","body":['.repeat(99)}"a"${']}'.repeat(99)}`);
  const issues = issuesIn(edited(['half \ud800', 'nul \u0000', '\u202eopen', deep]));
  expect(issues.map(({ field, message }) => [field, issueLabel(message)])).toEqual([
    ['body.0', 'issue.characters'],
    ['body.1', 'issue.characters'],
    ['body.2', 'issue.direction'],
    ['body.3', 'issue.nesting'],
  ]);
});
