import type { SearchQuery } from './searchTypes.ts';

/** What is asked when nothing is. */
export const noQuery: SearchQuery = { text: '', order: 'best', from: 0 };

/** More than anybody types; a longer address is cut off on its way by some hosts. */
const longestText = 400;

/** Reads what the search page's address asks for (docs/contract.md). What makes no sense in it is left out. */
export function parseSearchAddress(search: string): SearchQuery {
  const given = new URLSearchParams(search);
  const slug = (name: string) => {
    const value = given.get(name) ?? '';
    return /^[\w-]{1,120}$/.test(value) ? value : undefined;
  };
  const year = /^\d{4}$/.exec(given.get('year') ?? '')?.[0];
  const from = /^\d{1,6}$/.exec(given.get('from') ?? '')?.[0];
  const [place, author, source] = [slug('in'), slug('author'), slug('source')];
  return {
    text: shortened(given.get('q') ?? ''),
    ...(place && { in: place }),
    order: given.get('order') === 'newest' ? 'newest' : 'best',
    ...(author && { author }),
    ...(source && { source }),
    ...(year && { year: Number(year) }),
    from: Number(from ?? 0),
  };
}

/** The search page's address below the site's base; what is as usual is not in it. */
export function searchAddress({ text, in: place, order, author, source, year, from }: SearchQuery): string {
  const asked = new URLSearchParams();
  const rows: [name: string, value: string | number | undefined][] = [
    ['q', text.trim() ? text : undefined],
    ['in', place],
    ['order', order === 'newest' ? order : undefined],
    ['author', author],
    ['source', source],
    ['year', year],
    ['from', from || undefined],
  ];
  for (const [name, value] of rows) if (value !== undefined) asked.set(name, wellFormed(String(value)));
  const query = asked.toString();
  return query ? `/search?${query}` : '/search';
}

/** A text as an address takes it along to an article, where its words are marked. */
export function carriedText(search: string): string {
  return shortened(new URLSearchParams(search).get('q') ?? '').trim();
}

/** As much of a text as is searched, cut between characters. */
export function shortened(text: string): string {
  return wellFormed(text.slice(0, longestText).replace(/[\ud800-\udbff]$/, ''));
}

/** Half a surrogate pair has no place in an address. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
