import { keptPages } from '../../contract/keptPages.ts';
import type { Publication } from '../../contract/publicationSchema.ts';

/**
 * `robots.txt` (RFC 9309): everything may be read but search, the saved list and the page about storage, which are the reader's own; then the
 * sitemaps. Crawlers request it only at the root of a host, so a publication in a subfolder names its folder in it.
 */
export function robotsTxt(publication: Publication): string {
  const { origin } = publication;
  const folder = new URL(origin).pathname.replace(/\/$/, '');
  return [
    'User-agent: *',
    `Allow: ${folder}/`,
    `Disallow: ${folder}/search`,
    ...keptPages.map((page) => `Disallow: ${folder}/${page}`),
    '',
    `Sitemap: ${origin}/sitemap.xml`,
    `Sitemap: ${origin}/sitemaps/news.xml`,
    '',
  ].join('\n');
}
