import type { Publication } from '../../contract/publicationSchema.ts';

/**
 * `robots.txt` (RFC 9309): everything may be read but what a reader's own words make, search and the saved list; then the
 * sitemaps. Crawlers ask for it at the root of a host only, so a publication in a subfolder names its folder in it.
 */
export function robotsTxt(publication: Publication): string {
  const { origin } = publication;
  const folder = new URL(origin).pathname.replace(/\/$/, '');
  return [
    'User-agent: *',
    `Allow: ${folder}/`,
    `Disallow: ${folder}/search`,
    `Disallow: ${folder}/saved`,
    '',
    `Sitemap: ${origin}/sitemap.xml`,
    `Sitemap: ${origin}/sitemaps/news.xml`,
    '',
  ].join('\n');
}
