import { afterEach, expect, test, vi } from 'vitest';
import { type PageState, pageStateId, queryStatesOf, readPageState, restorePageState } from './pageState.ts';
import { createQueryClient } from './queryClient.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const queries: PageState['queries'] = [
  [['publication'], { name: { 'fa-AF': 'افغانستان آزاد', en: '</script><!--' } }],
  [['list', 'all', 2], { items: [], next: null }],
];

test('a page’s query results pass as text into another cache', () => {
  const build = createQueryClient();
  restorePageState(build, { queries });
  const text = JSON.stringify({ queries: queryStatesOf(build) });
  const reading = createQueryClient();
  restorePageState(reading, JSON.parse(text));
  expect(queryStatesOf(reading)).toEqual(queries);
  expect(reading.getQueryData(['list', 'all', 2])).toEqual({ items: [], next: null });
});

test('data from the page is fresh and not requested again', async () => {
  const client = createQueryClient(() => Promise.reject(new Error('asked again')));
  restorePageState(client, { queries });
  const data = await client.fetchQuery({
    queryKey: ['publication'],
    queryFn: () => Promise.reject(new Error('asked again')),
  });
  expect(data).toEqual(queries[0]?.[1]);
});

test('queries that failed or are pending are left out', async () => {
  const client = createQueryClient();
  restorePageState(client, { queries });
  await client.prefetchQuery({
    queryKey: ['lost'],
    queryFn: () => Promise.reject(new Error('lost')),
    retry: false,
  });
  void client.prefetchQuery({ queryKey: ['waiting'], queryFn: () => new Promise(() => {}) });
  expect(queryStatesOf(client).map(([key]) => key)).toEqual([['publication'], ['list', 'all', 2]]);
});

test('the same results give the same text', () => {
  const texts = [1, 2].map(() => {
    const client = createQueryClient();
    restorePageState(client, { queries });
    return JSON.stringify(queryStatesOf(client));
  });
  expect(texts[0]).toBe(texts[1]);
});

test('a built page’s state is read from its element, and a page without one has none', () => {
  const state: PageState = { queries, status: 404 };
  const elements = new Map([[pageStateId, { textContent: JSON.stringify(state) }]]);
  vi.stubGlobal('document', { getElementById: (id: string) => elements.get(id) ?? null });
  expect(readPageState()).toEqual(state);
  elements.clear();
  expect(readPageState()).toBeUndefined();
});
