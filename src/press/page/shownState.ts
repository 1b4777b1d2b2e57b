import { forFeedReaders } from '../../contract/forFeedReaders.ts';
import type { RelatedArticles } from '../../contract/listSchema.ts';
import type { PageState } from '../../data/pageState.ts';

/** The data that a page brings with it, without what only feed readers need: a fiftieth of a list on the wire. */
export function shownState({ queries, ...state }: PageState): PageState {
  return { ...state, queries: queries.map(([key, data]) => [key, shown(key, data)]) };
}

function shown([kind]: readonly unknown[], data: unknown): unknown {
  if (kind === 'list') {
    const { items, ...page } = data as { items: object[] };
    return { ...without(page), items: items.map(without) };
  }
  if (kind === 'around') {
    const { newer, older, ...around } = data as RelatedArticles;
    return {
      ...(newer && { newer: without(newer) }),
      ...(older && { older: without(older) }),
      ...around,
    };
  }
  return data;
}

function without(data: object): object {
  const isShown = ([name]: [string, unknown]) => !forFeedReaders.some((one) => one === name);
  return Object.fromEntries(Object.entries(data).filter(isShown));
}
