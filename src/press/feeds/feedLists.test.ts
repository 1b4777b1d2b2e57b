import { describe, expect, it } from 'vitest';
import { listMembers } from '../../contract/derived/listMembers.ts';
import type { ListItem } from '../../contract/listSchema.ts';
import { anItem, aPublication, someItems } from '../../testing/factories.ts';
import { feedLists } from './feedLists.ts';

const inDari = { language: 'fa-AF', _aaaa: { section: 'dari', words: 1 } };
const from = (name: string) => ({ _aaaa: { section: 'european-languages', words: 1, source: { name } } });
const feedsOf = (items: ListItem[]) => feedLists(aPublication(), listMembers(aPublication(), items));

describe('feedLists', () => {
  it('has every list of the publication, with articles or without', () => {
    expect(feedsOf([]).map(({ list, updated }) => [list, updated.slice(0, 4)])).toEqual([
      ['all', '1970'],
      ['sections/dari', '1970'],
      ['sections/dari/fa-AF', '1970'],
      ['sections/european-languages', '1970'],
      ['sections/european-languages/en', '1970'],
      ['sections/european-languages/de', '1970'],
    ]);
  });

  it('has the newest twenty of each list', () => {
    const items = [...someItems(30), anItem({ id: 'oldest', ...inDari })];
    const lists = new Map(feedsOf(items).map((list) => [list.list, list]));
    expect(lists.get('all')?.items).toEqual(items.slice(0, 20));
    expect(lists.get('authors/aa-aa-desk')?.items).toHaveLength(20);
    expect(lists.get('sections/dari/fa-AF')?.items.map(({ id }) => id)).toEqual(['oldest']);
    expect(lists.get('sections/european-languages/de')?.items).toEqual([]);
  });

  it('names authors and sources by slugs; the oldest keeps the plain one', () => {
    const items = [
      anItem({ authors: [{ name: 'ALI' }], ...from('Reuters') }),
      anItem({ authors: [{ name: 'Ali' }, { name: 'Ali' }] }),
    ];
    const lists = feedsOf(items);
    const names = lists.map(({ list }) => list).filter((list) => !/^(?:sections|archive)\//.test(list));
    expect(names).toEqual([
      'all',
      expect.stringMatching(/^authors\/ali-\w{7}$/),
      'sources/reuters',
      'authors/ali',
    ]);
    expect(lists.find(({ list }) => list === 'authors/ali')?.items).toHaveLength(1);
    expect(listMembers(aPublication(), items).slugs.author.get('Ali')).toBe('ali');
  });

  it('names each list in its own language', () => {
    const title = (name: string) =>
      feedsOf(someItems(1))
        .find(({ list }) => list === name)
        ?.title.map(({ text }) => text);
    expect(title('all')).toEqual(['نشریهٔ آزمون']);
    expect(title('sections/european-languages/de')).toEqual(['نشریهٔ آزمون', 'اروپایی', 'Deutsch']);
    expect(title('authors/aa-aa-desk')).toEqual(['نشریهٔ آزمون', 'AA-AA desk']);
  });

  it('is as new as the newest change in it', () => {
    const items = [
      anItem(),
      anItem({
        id: '2025-01-01-a',
        date_published: '2025-01-01T00:00:00Z',
        date_modified: '2026-05-05T00:00:00Z',
      }),
    ];
    expect(feedsOf(items)[0]?.updated).toBe('2026-05-05T00:00:00Z');
  });
});
