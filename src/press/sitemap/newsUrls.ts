import type { ArticleEntry } from '../../contract/derived/articleEntry.ts';
import type { ListItem } from '../../contract/listSchema.ts';
import { localizedTexts } from '../../contract/localizedText.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import { element } from '../../contract/text/xmlMarkup.ts';
import { languageOf } from '../../language/languages.ts';
import { plainLine } from '../head/plainLine.ts';
import { type SitemapUrl, sitemapUrl } from './urlset.ts';

/** The most addresses that Google reads from one news sitemap. */
const mostNews = 1000;

/**
 * The articles of the newest two days, at most 1,000, as Google's news sitemap 0.9 has them. The name is the publication's
 * first, because news search knows one name; the language is two or three letters, without script or region.
 *
 * @param items newest first
 * @param today the later of the two days; by default the newest article's
 */
export function* newsUrls<E extends ArticleEntry>(
  publication: Publication,
  items: readonly E[],
  itemOf: (item: E) => ListItem,
  today = items[0]?.date_published.slice(0, 10),
): Generator<SitemapUrl> {
  if (today === undefined) return;
  const since = dayBefore(today);
  const name = plainLine(localizedTexts(publication.name)[0]?.text ?? '');
  let count = 0;
  for (const item of items) {
    const day = item.date_published.slice(0, 10);
    if (day < since || count === mostNews) return;
    const [language = ''] = languageOf(item.language).tag.split('-');
    if (!/^[a-z]{2,3}$/.test(language)) continue;
    count++;
    const of = element('news:name', name) + element('news:language', language);
    const news = `<news:publication>${of}</news:publication>${element('news:publication_date', day)}${element('news:title', plainLine(itemOf(item).title))}`;
    yield sitemapUrl(
      itemOf(item).url,
      item.date_modified?.slice(0, 10) ?? day,
      `<news:news>${news}</news:news>`,
    );
  }
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
