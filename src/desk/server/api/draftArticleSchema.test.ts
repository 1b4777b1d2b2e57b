import * as v from 'valibot';
import { expect, test } from 'vitest';
import { nestingIssue } from '../../../contract/nesting.ts';
import { anArticle } from '../../../testing/factories.ts';
import { draftArticleSchema } from './draftArticleSchema.ts';

const empty = {
  id: '',
  language: 'en',
  title: '',
  authors: [],
  date: 'some day',
  source: { name: '', date: '', url: 'nowhere', seen: 'by the editor' },
  summary: '',
  topics: [''],
  translationOf: '',
  updated: '',
  corrections: [{ date: '', text: '' }],
  image: { src: '', width: 'wide' },
  body: ['', { type: 'figure', src: 7 }, { type: 'unheard-of', words: null }],
  fromAnotherTool: true,
};

test('a draft may be unfinished, and keeps what the contract does not know', () => {
  expect(v.parse(draftArticleSchema, empty)).toEqual(empty);
});

test.each([
  [{ title: undefined }, 'title'],
  [{ title: 7 }, 'title'],
  [{ id: '2'.repeat(301) }, 'id'],
  [{ language: 'no language' }, 'language'],
  [{ authors: 'Nobody' }, 'authors'],
  [{ topics: [7] }, 'topics.0'],
  [{ source: { date: '' } }, 'source.name'],
  [{ corrections: [{ date: '' }] }, 'corrections.0.text'],
  [{ image: { alt: 'A kite' } }, 'image.src'],
  [{ body: 'words' }, 'body'],
  [{ body: [{ text: 'words' }] }, 'body.0'],
])('a draft with %j is refused at %s', (facts, path) => {
  const { issues = [] } = v.safeParse(draftArticleSchema, { ...anArticle(), ...facts });
  expect(issues.map((issue) => v.getDotPath(issue))).toEqual([path]);
});

test('a draft that is nested too deep to be read is refused', () => {
  const light: unknown = JSON.parse(`${'['.repeat(99_999)}${']'.repeat(99_999)}`);
  const draft = { ...anArticle(), body: [{ type: 'hologram', light }] };
  expect(v.safeParse(draftArticleSchema, draft).issues?.map(({ message }) => message)).toEqual([
    nestingIssue,
  ]);
});
