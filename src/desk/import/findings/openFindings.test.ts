import { expect, test } from 'vitest';
import type { ArticleFile } from '../../../contract/articleSchema.ts';
import { anArticle } from '../../../testing/factories.ts';
import type { Finding } from '../../formats/finding.ts';
import { findingKey, importState, openFindings } from './openFindings.ts';
import { textFindings } from './textFindings.ts';

const article = anArticle({
  body: [
    'It goes down to the the river.',
    'He said “yes and went away.',
    'The road was long. It went along the river and then to the',
    'He was there.',
  ],
}) as ArticleFile;
const finding = (kind: Finding['kind'], words = '', block?: number): Finding => ({
  kind,
  place: { words, ...(block !== undefined && { block }) },
  message: `a ${kind}`,
});
const findings = [
  ...textFindings(article),
  finding('dropped-image'),
  finding('missing-field', 'author'),
  finding('missing-summary'),
  finding('uncertain-hyphen', 'goes down', 1),
];
const imported = { findings, state: importState(article, findings) };
const kindsOpen = (facts: Partial<ArticleFile> = {}, settled: string[] = []) =>
  openFindings({ article: { ...article, ...facts }, settled, imported }).map(({ kind }) => kind);

const about = ['dropped-image', 'missing-field', 'missing-summary'] as const;
const inBlocks = ['doubled-word', 'uncertain-hyphen', 'unbalanced-quotation', 'cut-sentence'] as const;

test('everything found is open at first: what is about the whole article, then block after block', () => {
  expect(kindsOpen()).toEqual([...about, ...inBlocks]);
});

test.each([
  ['doubled-word', 0, 'It goes down to the river.'],
  ['unbalanced-quotation', 1, 'He said “yes” and went away.'],
  ['cut-sentence', 2, 'The road was long. It went along the river and then to the sea.'],
  ['uncertain-hyphen', 0, 'It goes-down to the the river.'],
] as const)('mending ends a %s', (kind, at, mended) => {
  const left = kindsOpen({ body: article.body.with(at, mended) });
  expect(left).toEqual([...about, ...inBlocks].filter((one) => one !== kind));
});

test('other words changed in its block do not end a finding, and a block that moves takes it along', () => {
  expect(kindsOpen({ body: article.body.with(1, 'She said “yes and went off.') })).toContain(
    'unbalanced-quotation',
  );
  expect(kindsOpen({ body: article.body.toReversed() }).slice(about.length)).toEqual([
    'cut-sentence',
    'unbalanced-quotation',
    'doubled-word',
    'uncertain-hyphen',
  ]);
});

test('a removed block ends what was found in it', () => {
  expect(kindsOpen({ body: article.body.slice(1) })).toEqual([...about, ...inBlocks.slice(2)]);
});

test.each([
  ['missing-field', { authors: ['Somebody'] }],
  ['missing-summary', { summary: 'In short.' }],
])('a field that is filled in ends a %s', (kind, facts) => {
  expect(kindsOpen(facts)).not.toContain(kind);
});

test('“it is right so” ends any finding', () => {
  for (const one of findings) expect(kindsOpen({}, [findingKey(one)])).toHaveLength(findings.length - 1);
  expect(kindsOpen({}, findings.map(findingKey))).toEqual([]);
});

test('a draft of an earlier desk keeps its findings open until they are settled or their words are gone', () => {
  const former = (facts: object = {}) =>
    openFindings({ article: { ...article, ...facts }, imported: { findings } });
  expect(former()).toHaveLength(findings.length);
  expect(former({ body: ['Other words.'] }).map(({ kind }) => kind)).toEqual([...about]);
});

test('of a text without a document, what it shows now is open, unless it is right so', () => {
  const found = openFindings({ article });
  expect(found).toEqual(textFindings(article));
  expect(openFindings({ article, settled: [findingKey(found[0] as Finding)] })).toHaveLength(
    found.length - 1,
  );
});
