import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { blocksWithin } from '../../src/contract/blockParts.ts';
import { blockTypes } from '../../src/contract/blockSchema.ts';
import { listIndexPath } from '../../src/contract/listFiles.ts';
import { allKinds, listKinds, namedKinds, parseList, parseListAddress } from '../../src/contract/lists.ts';
import { chromeLanguages } from '../../src/language/chromeLanguages.ts';
import { languageOf } from '../../src/language/languages.ts';
import { bundledArticles } from '../../src/testing/bundledArchive.ts';

const contract = readFileSync('docs/contract.md', 'utf8');

test('docs/contract.md has a row for every block type', () => {
  expect(blockTypes.filter((type) => !contract.includes(`\n| \`${type}\` |`))).toEqual([]);
});

test('docs/contract.md has an address of every kind of list, and every index with its file', () => {
  const addresses: string[] = contract.replaceAll('<slug>', 'slug').match(/(?<= )\/\S*/g) ?? [];
  const kinds = addresses.map((address) => parseList(parseListAddress(address)?.list ?? '')?.kind);
  expect(allKinds.filter((kind) => !kinds.includes(kind))).toEqual([]);
  expect(namedKinds.filter((kind) => !addresses.includes(`/${listKinds[kind].index.path}`))).toEqual([]);
  expect(namedKinds.filter((kind) => !contract.includes(listIndexPath(kind)))).toEqual([]);
});

test('the archive shows every block type in one article, which readers’ journeys open', () => {
  const article = bundledArticles().find(({ id }) => id === '2026-03-19-three-dates-on-one-page');
  const shown = blocksWithin(article?.body ?? []).map(([{ type }]) => type);
  expect(blockTypes.filter((type) => !shown.includes(type))).toEqual([]);
});

test('README.md says which languages the chrome speaks', () => {
  const [spoken = ''] = /the chrome speaks [^.]*/.exec(readFileSync('README.md', 'utf8')) ?? [];
  const names = new Intl.DisplayNames('en', { type: 'language' });
  expect(chromeLanguages.filter((tag) => !spoken.includes(names.of(tag) ?? tag))).toEqual([]);
});

test('every rule for text in Dari is for each chrome language in Arabic script', () => {
  const arabic = chromeLanguages.filter((tag) => languageOf(tag).script === 'Arab');
  const subtags = arabic.map((tag) => `:lang(${tag.split('-')[0]})`);
  const lists = readFileSync('src/styles/base.css', 'utf8').match(/:lang\(fa\)(?:,\s*:lang\([^)]*\))*/g);
  expect(lists?.filter((list) => !subtags.every((subtag) => list.includes(subtag)))).toEqual([]);
});
