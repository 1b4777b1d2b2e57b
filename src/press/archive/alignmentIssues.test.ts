import * as v from 'valibot';
import { expect, test } from 'vitest';
import { articleSchema } from '../../contract/articleSchema.ts';
import { anArticle, aPublication } from '../../testing/factories.ts';
import { alignmentIssues } from './alignmentIssues.ts';
import { articleIssues } from './articleIssues.ts';

const original = v.parse(articleSchema, anArticle({ body: ['One.', 'Two.'] }));
const translation = (facts: object) =>
  v.parse(
    articleSchema,
    anArticle({ id: '2026-01-02-its-translation', translationOf: original.id, ...facts }),
  );

test('an alignment that counts every block of both texts is right', () => {
  expect(alignmentIssues([original, translation({ alignment: [[2, 1]] })])).toEqual([]);
});

test('one that counts blocks which are not there is a warning that names both texts', () => {
  const [issue] = alignmentIssues([original, translation({ alignment: [[3, 2]] })]);
  expect(issue).toMatchObject({
    file: 'articles/2026/2026-01-02-its-translation.json',
    field: 'alignment',
    severity: 'warning',
    message:
      'counts 3 blocks of 2026-01-02-an-article, which has 2 and counts 2 blocks of 2026-01-02-its-translation, which has 1: ' +
      'it is not used until it is corrected again',
  });
});

test('one of a text that translates nothing is an error, and so is a row without blocks', () => {
  const alone = translation({ translationOf: undefined, alignment: [[1, 1]] });
  expect(articleIssues(alone, aPublication()).map(({ field }) => field)).toContain('alignment');
  expect(v.is(articleSchema, anArticle({ translationOf: original.id, alignment: [[0, 0]] }))).toBe(false);
});
