import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { articlePath } from '../../contract/articlePath.ts';
import { aListPage, anArticle, anItem, aPublication } from '../../testing/factories.ts';
import { chosenArticles } from './chosenArticles.ts';

/** A built site with these articles. */
function siteWith(...articles: ReturnType<typeof anArticle>[]): string {
  const dir = mkdtempSync(join(tmpdir(), 'pdf-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), text);
  };
  write('index.html', '');
  write('content/publication.json', JSON.stringify(aPublication()));
  for (const article of articles) write(`content/${articlePath(article.id)}`, JSON.stringify(article));
  return dir;
}

const german = anArticle({ id: '2023-10-01-b', date: '2023-10-01', language: 'de' });
const dari = anArticle({ id: '2023-09-29-a', date: '2023-09-29', language: 'fa-AF' });

test('a section, a month of either calendar and a first day choose articles from the oldest', () => {
  const dir = siteWith(german, dari);
  const idsOf = (asked: { section?: string; month?: string; since?: string }) =>
    chosenArticles({ ids: [], dir, ...asked }).articles.map(({ id }) => id);
  expect(idsOf({ month: '1402-07' })).toEqual([dari.id, german.id]);
  expect(idsOf({ month: '2023-10' })).toEqual([german.id]);
  expect(idsOf({ section: 'dari', month: '1402-07' })).toEqual([dari.id]);
  expect(idsOf({ since: '2023-09-30' })).toEqual([german.id]);
  expect(() => idsOf({ since: '2023-10-02' })).toThrow('no article of 2023-10-02 or later');
});

test('of some days up to the newest of a section, or from a day on, no older file is read', () => {
  const old = ['2023-09-23-z', '2023-09-24-y'].map((id) =>
    anArticle({ id, date: id.slice(0, 10), language: 'fa-AF' }),
  );
  const dir = siteWith(german, dari, ...old);
  const broken = '2023-09-22-x';
  writeFileSync(join(dir, 'content', articlePath(broken)), 'not JSON');
  const idsOf = (asked: { days?: number; since?: string }) =>
    chosenArticles({ ids: [], dir, section: 'dari', ...asked }).articles.map(({ id }) => id);
  expect(idsOf({ days: 6 })).toEqual(['2023-09-24-y', dari.id]);
  expect(idsOf({ days: 7 })).toEqual(['2023-09-23-z', '2023-09-24-y', dari.id]);
  expect(idsOf({ since: '2023-09-24' })).toEqual(['2023-09-24-y', dari.id]);
  expect(() => idsOf({})).toThrow(SyntaxError);
});

test('a withdrawn article is chosen where it was handed on before, or by its id, and otherwise left out', () => {
  const retraction = { date: '2023-10-02', text: 'It was wrong.' };
  const withdrawn = anArticle({
    id: '2023-10-01-c',
    date: '2023-10-01',
    language: 'de',
    body: [],
    retraction,
  });
  const dir = siteWith(german, withdrawn);
  const idsOf = (isHandedOn?: (id: string) => boolean, ids: string[] = []) =>
    chosenArticles({ ids, dir, since: '2023-01-01', isHandedOn }).articles.map(({ id }) => id);
  expect(idsOf()).toEqual([german.id]);
  expect(idsOf((id) => id === withdrawn.id)).toEqual([german.id, withdrawn.id]);
  expect(idsOf(() => false, [withdrawn.id])).toEqual([withdrawn.id]);
});

test('an author is meant by address or by name; of several choices what is in all of them is meant', () => {
  const dir = siteWith(german, dari);
  const lists = join(dir, 'content/lists/authors');
  const name = { text: 'A  desk', language: 'en' };
  mkdirSync(join(lists, 'a-desk'), { recursive: true });
  const groups = [{ script: 'Latn', lists: [{ list: 'authors/a-desk', name, articles: 2 }] }];
  writeFileSync(join(lists, 'index.json'), JSON.stringify({ groups }));
  writeFileSync(join(lists, 'a-desk/counts.json'), JSON.stringify({ articles: 2, pages: 1 }));
  writeFileSync(
    join(lists, 'a-desk/1.json'),
    JSON.stringify(aListPage([german, dari].map(({ id }) => anItem({ id })))),
  );
  const choose = (author: string, section?: string) => chosenArticles({ ids: [], dir, author, section });
  expect(choose('a-desk').articles.map(({ id }) => id)).toEqual([dari.id, german.id]);
  expect(choose('A  desk').list).toBe('authors/a-desk');
  expect(choose('a-desk', 'dari').articles.map(({ id }) => id)).toEqual([dari.id]);
  expect(() => choose('nobody')).toThrow(/no author nobody.*\n {2}a-desk \(A {2}desk\)/s);
  expect(() => choose('a-desk', 'nowhere')).toThrow('no section nowhere');
});

test('every unknown id is named, and what no article is in', () => {
  const dir = siteWith(dari);
  const choose = (ids: string[], section?: string, month?: string) => () =>
    chosenArticles({ ids, dir, section, month });
  expect(choose(['2023-01-01-none', dari.id, '../x'])).toThrow(/2023-01-01-none\n {2}\.\.\/x\nAn id is/);
  expect(choose([], 'nowhere')).toThrow(/no section nowhere.*dari, /);
  expect(choose([], undefined, '1999-01')).toThrow('no article of 1999-01');
  expect(() => chosenArticles({ ids: [dari.id], dir: join(dir, 'content') })).toThrow('npm run build');
});
