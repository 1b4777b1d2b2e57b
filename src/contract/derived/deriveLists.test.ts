import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { anArticle, aPublication } from '../../testing/factories.ts';
import { articleSchema } from '../articleSchema.ts';
import {
  type Archive,
  archiveSchema,
  type ListItem,
  listPageSchema,
  type RelatedArticles,
  relatedArticlesSchema,
  type StoredListPage,
} from '../listSchema.ts';
import { type ArticleEntry, articleEntry } from './articleEntry.ts';
import { archiveOf, byDay, deriveLists } from './deriveLists.ts';
import { lineItem, listItem } from './listItem.ts';
import { listMembers } from './listMembers.ts';
import type { RelatedArticle } from './relatedArticle.ts';

const publication = aPublication();
const origin = publication.origin;

interface Facts {
  language: string;
  /** Days after the first of January 2020. */
  day: number;
  author?: string;
}

function item({ language, day, author = 'Ann' }: Facts, at: number): ListItem {
  const date = new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10);
  const facts = { id: `${date}-number-${at}`, date, language, title: `Number ${at}`, authors: [author] };
  const article = v.parse(articleSchema, anArticle({ ...facts, source: { name: 'A paper' } }));
  return listItem(article, publication);
}

/** Relates articles by the author alone, each to older ones. */
function byAuthor(lists: ReturnType<typeof listMembers<ListItem>>['lists']) {
  const all = lists.get('all') ?? [];
  return (entry: ListItem): RelatedArticle<ListItem>[] => {
    const name = entry.authors[0]?.name ?? '';
    const older = all.slice(all.indexOf(entry) + 1);
    const others = older.filter((one) => one.authors[0]?.name === name);
    return others
      .slice(0, 3)
      .map((other) => ({ entry: other, key: name, why: () => ({ by: 'author', name }) }));
  };
}

function derive(items: ListItem[], translations = new Map<string, string>()): Map<string, unknown> {
  const entries = [...items].sort(byDay);
  const members = listMembers(publication, entries);
  const files = deriveLists({
    publication,
    members,
    originals: translations,
    retracted: [],
    itemOf: (one: ListItem) => one,
    relatedTo: byAuthor(members.lists),
  });
  const archive: [string, unknown] = ['archive.json', archiveOf(members.lists)];
  return new Map([...[...files].map(({ path, json }): [string, unknown] => [path, json()]), archive]);
}

function listPages(files: Map<string, unknown>, list: string): StoredListPage[] {
  const pages: StoredListPage[] = [];
  for (let number = 1; files.has(`lists/${list}/${number}.json`); number++) {
    pages.push(files.get(`lists/${list}/${number}.json`) as StoredListPage);
  }
  return pages;
}

const membersOf: Record<string, (item: ListItem) => boolean> = {
  all: () => true,
  'sections/dari': ({ language }) => language === 'fa-AF',
  'sections/dari/fa-AF': ({ language }) => language === 'fa-AF',
  'sections/european-languages': ({ language }) => language !== 'fa-AF',
  'sections/european-languages/en': ({ language }) => language === 'en',
  'sections/european-languages/de': ({ language }) => language === 'de',
  'authors/ann': ({ authors }) => authors[0]?.name === 'Ann',
  'authors/wlid': ({ authors }) => authors[0]?.name === 'ولید',
  'sources/a-paper': () => true,
};
const membersIn = (list: string, items: ListItem[]) =>
  items.filter((one) => membersOf[list]?.(one)).sort(byDay);
const lists = Object.keys(membersOf);
const standing = lists.slice(0, 6);

const facts = fc.record({
  language: fc.constantFrom('fa-AF', 'en', 'de'),
  day: fc.integer({ min: 0, max: 40 }),
  author: fc.constantFrom('Ann', 'ولید'),
});
const archives = fc.array(facts, { maxLength: 120 }).map((all) => all.map(item));

function forAny<T>(values: fc.Arbitrary<T>, check: (value: T) => void): void {
  fc.assert(fc.property(values, check), { numRuns: 40 });
}

test('pages count from the oldest, newest first in each, and all but the last are full', () => {
  forAny(archives, (items) => {
    const files = derive(items);
    for (const list of lists) {
      const members = membersIn(list, items);
      const pages = listPages(files, list);
      expect(pages.toReversed().flatMap((page) => page.items)).toEqual(members);
      expect(pages.slice(0, -1).every((page) => page.items.length === 24)).toBe(true);
      expect(pages.every((page) => page.items.length > 0)).toBe(true);
    }
  });
});

test('newest comes first, and on one day the later id', () => {
  const one = { id: 'a', date_published: '2026-01-02' };
  expect(byDay(one, { id: 'a', date_published: '2026-01-01' })).toBeLessThan(0);
  expect(byDay({ id: 'b', date_published: '2026-01-01' }, one)).toBeGreaterThan(0);
  expect(byDay(one, { id: 'b', date_published: '2026-01-02' })).toBeGreaterThan(0);
  expect(byDay({ id: 'b', date_published: '2026-01-02' }, one)).toBeLessThan(0);
  expect(byDay(one, { ...one })).toBe(0);
});

test('on one day the order is by id, whatever order the articles were read in', () => {
  const shuffled = archives.chain((items) =>
    fc.tuple(fc.constant(items), fc.shuffledSubarray(items, { minLength: items.length })),
  );
  forAny(shuffled, ([items, others]) => {
    expect([...derive(others)]).toEqual([...derive(items)]);
  });
});

test('`next_url` leads from the newest page through every article of a list', () => {
  forAny(archives, (items) => {
    const files = derive(items);
    for (const list of lists) {
      const reached: string[] = [];
      let page = listPages(files, list).at(-1);
      while (page) {
        reached.push(...page.items.map((one) => one.id));
        const next: string | undefined = page.next_url?.replace(`${origin}/content/`, '');
        page = next === undefined ? undefined : (files.get(next) as StoredListPage);
        if (next) expect(page).toBeDefined();
      }
      const members = membersIn(list, items);
      expect(reached).toEqual(members.map((one) => one.id));
    }
  });
});

test('a newest article changes only the last pages of its lists and the files that name it', () => {
  fc.assert(
    fc.property(archives, facts, (items, { language, author }) => {
      const newest = item({ language, day: 50, author }, items.length);
      const before = derive(items);
      const after = derive([...items, newest]);
      const changed = [...after.keys()].filter(
        (path) => JSON.stringify(after.get(path)) !== JSON.stringify(before.get(path)),
      );
      const itsLists = lists.filter((list) => membersOf[list]?.(newest));
      const neighbour = items.filter((one) => one._aaaa.section === newest._aaaa.section).sort(byDay)[0];
      const isMonths = (path: string) => path.startsWith('lists/archive/');
      const isAround = (path: string) => path.startsWith('around/');
      expect(changed.filter((path) => !isMonths(path) && !isAround(path)).sort()).toEqual(
        [
          ...itsLists.map((list) => `lists/${list}/${listPages(after, list).length}.json`),
          ...itsLists.filter((list) => !standing.includes(list)).map((list) => `lists/${list}/counts.json`),
          'lists/authors/index.json',
          'lists/sources/index.json',
          'lists/front/1.json',
          'archive.json',
        ].sort(),
      );
      // Its own months, what counts them, and the months before, which lead to them now.
      const months =
        /^lists\/archive\/(?:(?:2020\/|1398\/)?index|(?:2020\/02|1398\/12)\/(?:\d+|counts)|\d+\/\d+\/counts)\.json$/;
      expect(changed.filter((path) => isMonths(path) && !months.test(path))).toEqual([]);
      // Its neighbour, and the nearest that it may belong to: by its author.
      const near = items
        .filter((one) => one.authors[0]?.name === author)
        .sort(byDay)
        .slice(0, 4);
      const around = [newest, ...(neighbour ? [neighbour] : []), ...near].map(
        ({ id }) => `around/2020/${id}.json`,
      );
      expect(changed).toContain(`around/2020/${newest.id}.json`);
      expect(changed.filter((path) => isAround(path) && !around.includes(path))).toEqual([]);
      expect([...before.keys()].filter((path) => !after.has(path))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('`archive.json` and the counts of authors and sources say how much each list holds, and every page they count is there', () => {
  forAny(archives, (items) => {
    const files = derive(items);
    const archive = v.parse(archiveSchema, files.get('archive.json')) as Archive;
    expect(Object.keys(archive.lists)).toEqual(standing);
    for (const list of lists) {
      const members = membersIn(list, items);
      const counts = files.get(`lists/${list}/counts.json`);
      if (!standing.includes(list) && members.length === 0) expect(counts).toBeUndefined();
      else
        expect(archive.lists[list] ?? counts).toEqual({
          articles: members.length,
          pages: listPages(files, list).length,
          ...(members[0] && { newest: members[0].date_published.slice(0, 10) }),
        });
    }
  });
});

test('the front list has the newest five of every section, newest first, each section’s newest in full', () => {
  forAny(archives, (items) => {
    const [front] = listPages(derive(items), 'front');
    const of = (section: string) =>
      items
        .filter((one) => one._aaaa.section === section)
        .sort(byDay)
        .slice(0, 5)
        .map((one, at) => (at === 0 ? one : lineItem(one)));
    expect(front?.items).toEqual([...of('dari'), ...of('european-languages')].sort(byDay));
  });
});

test('each article has its neighbours in the section', () => {
  forAny(archives, (items) => {
    const files = derive(items);
    for (const section of ['dari', 'european-languages']) {
      const members = items.filter((one) => one._aaaa.section === section).sort(byDay);
      for (const [at, one] of members.entries()) {
        const around = v.parse(
          relatedArticlesSchema,
          files.get(`around/2020/${one.id}.json`),
        ) as RelatedArticles;
        const [newer, older] = [members[at - 1], members[at + 1]];
        expect([around.newer, around.older]).toEqual([newer && lineItem(newer), older && lineItem(older)]);
      }
    }
  });
});

test('all versions of a text list each other, the original and its translations', () => {
  const [original, german, dari, other] = ['en', 'de', 'fa-AF', 'en'].map((language, day) =>
    item({ language, day }, day),
  );
  if (!original || !german || !dari || !other) throw new Error('four were made');
  const files = derive(
    [original, german, dari, other],
    new Map([
      [german.id, original.id],
      [dari.id, original.id],
    ]),
  );
  const versions = ({ id }: ListItem) =>
    (files.get(`around/2020/${id}.json`) as RelatedArticles).versions
      .map((version) => version.language)
      .sort();
  expect([original, german, dari, other].map(versions)).toEqual([
    ['de', 'fa-AF'],
    ['en', 'fa-AF'],
    ['de', 'en'],
    [],
  ]);
  const originals = [original, german, dari, other].map(
    ({ id }) => (files.get(`around/2020/${id}.json`) as RelatedArticles).original,
  );
  expect(originals).toEqual([undefined, original.id, original.id, undefined]);
});

const named = { authors: ['Ann'], source: { name: 'A paper' }, topics: ['Bread'] };
const itemWith = (facts: Partial<typeof named>) =>
  listItem(v.parse(articleSchema, anArticle({ ...named, ...facts })), publication);

test.each([{ authors: ['Ann', 'Bob'] }, { source: { name: 'Their paper' } }, { topics: ['Roses'] }])(
  'a file that changes when an article names %j is made from something else, so that no build leaves it stale',
  (facts) => {
    const filesOf = (one: ListItem) => {
      const members = listMembers(publication, [one]);
      const derived = deriveLists({
        publication,
        members,
        originals: new Map(),
        retracted: [],
        itemOf: () => one,
        relatedTo: byAuthor(members.lists),
      });
      return new Map([...derived].map(({ path, from, json }) => [path, { from, json: json() }]));
    };
    const before = filesOf(itemWith({}));
    for (const [path, { from, json }] of filesOf(itemWith(facts)))
      if (JSON.stringify(before.get(path)?.from) === JSON.stringify(from))
        expect([path, json]).toEqual([path, before.get(path)?.json]);
  },
);

test('an article without what only its card or page shows is in the same lists', () => {
  const keys = (entry: ArticleEntry) => [...listMembers(publication, [entry]).lists.keys()];
  expect(keys(articleEntry(itemWith({})))).toEqual(keys(itemWith({})));
});

test('every page is a JSON Feed 1.1 with what the standard requires', () => {
  const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/;
  forAny(archives, (items) => {
    for (const [path, page] of derive(items)) {
      if (!/^lists\/.*\d\.json$/.test(path)) continue;
      const feed = v.parse(listPageSchema, page);
      expect(feed).toMatchObject({
        version: 'https://jsonfeed.org/version/1.1',
        title: expect.stringMatching(/./),
      });
      expect(feed.feed_url).toBe(`${origin}/content/${path}`);
      expect(new Set(feed.items.map((one) => one.id)).size).toBe(feed.items.length);
      for (const one of feed.items) {
        expect(one.content_text).toBeTypeOf('string');
        expect(one.url).toBe(`${origin}/articles/${one.id}`);
        expect(one.date_published).toMatch(rfc3339);
        expect(one.date_published.slice(0, 10)).toBe(one.id.slice(0, 10));
      }
    }
  });
});

test('an item has what cards show, and no body', () => {
  const article = v.parse(
    articleSchema,
    anArticle({
      summary: 'In short.',
      updated: '2026-01-05',
      topics: ['History'],
      source: { name: 'A paper', date: '2026-01-01', url: 'https://example.org/a' },
      image: { src: 'images/a.svg', alt: 'A', width: 3, height: 2 },
      body: ['Three words here.'],
    }),
  );
  expect(listItem(article, publication)).toEqual({
    id: '2026-01-02-an-article',
    url: `${origin}/articles/2026-01-02-an-article`,
    title: 'An article',
    language: 'en',
    content_text: 'In short.',
    date_published: '2026-01-02T00:00:00Z',
    date_modified: '2026-01-05T00:00:00Z',
    authors: [{ name: 'AA-AA desk' }],
    tags: ['History'],
    external_url: 'https://example.org/a',
    _aaaa: {
      section: 'european-languages',
      words: 3,
      source: { name: 'A paper', date: '2026-01-01', url: 'https://example.org/a' },
      image: { src: 'images/a.svg', alt: 'A', width: 3, height: 2 },
    },
  });
});

test('an item’s last change is its last correction if that is later', () => {
  const corrections = [{ date: '2026-01-09', text: 'A year was wrong.' }];
  const changed = (facts: Parameters<typeof anArticle>[0]) =>
    listItem(v.parse(articleSchema, anArticle(facts)), publication).date_modified;
  expect(changed({ updated: '2026-01-05', corrections })).toBe('2026-01-09T00:00:00Z');
  expect(changed({ corrections })).toBe('2026-01-09T00:00:00Z');
  expect(changed({})).toBeUndefined();
});

test('a list in one language has that language, and a list is named by publication, section and language', () => {
  const files = derive([item({ language: 'de', day: 1 }, 1), item({ language: 'fa-AF', day: 2 }, 2)]);
  const heads = standing.map((list) => {
    const [page] = listPages(files, list);
    return [list, page?.language, page?.title];
  });
  expect(heads).toEqual([
    ['all', 'fa-AF', 'نشریهٔ آزمون'],
    ['sections/dari', 'fa-AF', 'نشریهٔ آزمون · دری'],
    ['sections/dari/fa-AF', 'fa-AF', 'نشریهٔ آزمون · دری · fa-AF'],
    ['sections/european-languages', 'de', 'نشریهٔ آزمون · اروپایی'],
    ['sections/european-languages/en', undefined, undefined],
    ['sections/european-languages/de', 'de', 'نشریهٔ آزمون · اروپایی · de'],
  ]);
});

test('an author’s or source’s list has its name as the newest article on the page spells it, in that article’s language', () => {
  const files = derive([
    item({ language: 'de', day: 1, author: 'Ann' }, 1),
    item({ language: 'fa-AF', day: 2, author: 'Ann ' }, 2),
  ]);
  const [page] = listPages(files, 'authors/ann');
  expect(page).toMatchObject({
    title: 'نشریهٔ آزمون · Ann ',
    _aaaa: { name: { text: 'Ann ', language: 'fa-AF' } },
  });
  expect(files.get('around/2020/2020-01-02-number-1.json')).toMatchObject({
    authors: ['authors/ann'],
    source: 'sources/a-paper',
  });
});
