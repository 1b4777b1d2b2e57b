import { expect, test } from 'vitest';
import { anItem } from '../../../src/testing/factories.ts';
import { aBuiltPage, publication } from '../pageFixture.ts';
import { namesPageIssues } from './namesPageIssues.ts';

const lists = new Map([['all', [[anItem({ authors: [{ name: 'Ann' }] })]]]]);
const entry = '<li><a href="/authors/ann"><bdi lang="en" dir="ltr">Ann</bdi> <span>۱</span></a></li>';
const issuesOf = (body: string) =>
  namesPageIssues(aBuiltPage('/authors', { body }), 'author', { lists, publication });

test('a page that shows every author has no issues', () => {
  expect(issuesOf(`<ul>${entry}</ul>`)).toEqual([]);
});

test.each([
  ['nobody', ''],
  ['another direction', entry.replace('ltr', 'rtl')],
  ['another number', entry.replace('۱', '1')],
  ['another address', entry.replace('ann', 'bob')],
  ['somebody twice', entry + entry],
])('%s is an issue', (_what, body) => {
  expect(issuesOf(`<ul>${body}</ul>`)).toEqual([expect.stringMatching(/^the names is /)]);
});
