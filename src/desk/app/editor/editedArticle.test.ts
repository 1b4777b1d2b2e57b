import { expect, test } from 'vitest';
import type { ArticleFile } from '../../../contract/articleSchema.ts';
import { anArticle } from '../../../testing/factories.ts';
import { issuesIn, toArticleFile, toEditedArticle } from './editedArticle.ts';

function edited(body: unknown[], facts: Parameters<typeof anArticle>[0] = {}) {
  return toEditedArticle(anArticle({ ...facts, body }) as ArticleFile);
}

test('what was opened and never filled is not published: empty paragraphs, headings, items, bayts', () => {
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

test('what says anything stays as it is, a reference alone, an empty cell and what nobody knows included', () => {
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

test('words that stand below nothing are told as a fault and not thrown away', () => {
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

test('a fault names its block by the place on the page, empty ones before it counted', () => {
  expect(issuesIn(edited(['', 'Words.', '', { type: 'verse', bayts: [['یک', '']] }]))).toMatchObject([
    { field: 'body.3.bayts.0.1', message: 'is empty' },
  ]);
});

test('an article of nothing but empty blocks is empty, and told so', () => {
  expect(issuesIn(edited(['', { type: 'heading', level: 2, text: '' }]))).toEqual([
    { field: 'body', message: 'is empty' },
  ]);
});
