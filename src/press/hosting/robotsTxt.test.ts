import { expect, it } from 'vitest';
import { aPublication } from '../../testing/factories.ts';
import { robotsTxt } from './robotsTxt.ts';

it('lets everything be read but the reader’s own pages, and names the sitemaps', () => {
  expect(robotsTxt(aPublication())).toBe(
    'User-agent: *\nAllow: /\nDisallow: /search\nDisallow: /saved\nDisallow: /storage\n\n' +
      'Sitemap: https://www.example.org/sitemap.xml\nSitemap: https://www.example.org/sitemaps/news.xml\n',
  );
});

it('knows the folder of a publication that has one', () => {
  expect(robotsTxt(aPublication({ origin: 'https://example.org/aaaa' }))).toContain(
    '\nDisallow: /aaaa/saved\n',
  );
});
