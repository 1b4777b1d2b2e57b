import { listAddress, monthKey, sectionList } from '../../contract/lists.ts';
import { shortHash } from '../../language/slug.ts';
import type { ArticleChoice } from './articleChoice.ts';
import type { Chosen } from './chosenArticles.ts';

type Asked = Pick<ArticleChoice, 'section' | 'month'>;

/**
 * The address of the list that articles were chosen from, below the site's base: an author's, else a month's, else a section's;
 * none of articles that are named.
 */
export function chosenAddress({ list }: Pick<Chosen, 'list'>, { section, month }: Asked): string | undefined {
  const [year, digits] = (month ?? '').split('-').map(Number);
  if (list !== undefined) return listAddress(list);
  if (year !== undefined && digits !== undefined) return listAddress(monthKey({ year, month: digits }));
  return section === undefined ? undefined : listAddress(sectionList(section));
}

/**
 * What the file of a choice is called, which tells it from others: `dari-2026-03-aa-aa-desk`; of articles that are named the
 * first one's id, and where there are more, how many and a hash of them all.
 */
export function chosenName({ list, articles }: Pick<Chosen, 'list' | 'articles'>, asked: Asked): string {
  const parts = [asked.section, asked.month, list?.replace('authors/', '')].filter(Boolean);
  if (parts.length > 0) return parts.join('-');
  const ids = articles.map(({ id }) => id);
  const more = ids.length > 1 ? [`and-${ids.length - 1}-more`, shortHash(ids.join(' '))] : [];
  return [...ids.slice(0, 1), ...more].join('-');
}
