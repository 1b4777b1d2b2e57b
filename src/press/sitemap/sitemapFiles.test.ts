import { describe, expect, it } from 'vitest';
import { anItem, aPublication } from '../../testing/factories.ts';
import { type SitemapInput, sitemapFiles } from './sitemapFiles.ts';
import type { Versions } from './versionLinks.ts';

const item = (id: string, facts: Parameters<typeof anItem>[0] = {}) =>
  anItem({
    id,
    url: `https://www.example.org/articles/${id}`,
    date_published: `${id.slice(0, 10)}T00:00:00Z`,
    ...facts,
  });

const items = [
  item('2026-03-02-c', { language: 'prs', title: 'Bread & \u202eroses' }),
  item('2026-03-01-b'),
  item('2026-02-28-a', { date_modified: '2026-04-04T00:00:00Z' }),
  item('2024-12-31-z'),
];
const pages = [{ address: '/', lastmod: '2026-03-02' }, { address: '/about' }];
const files = (facts: Partial<SitemapInput> = {}) =>
  new Map(sitemapFiles({ publication: aPublication(), items, itemOf: (one) => one, pages, ...facts }));

describe('sitemapFiles', () => {
  it('has a part a year, oldest first, and the index last', () => {
    expect([...files().keys()]).toEqual([
      'sitemaps/2024.xml',
      'sitemaps/2026.xml',
      'sitemaps/lists.xml',
      'sitemaps/news.xml',
      'sitemap.xml',
    ]);
    expect(files().get('sitemap.xml')).toContain(
      '<sitemap><loc>https://www.example.org/sitemaps/2026.xml</loc><lastmod>2026-04-04</lastmod></sitemap>',
    );
  });

  it('does not touch an old year when a new article comes', () => {
    const more = files({ items: [item('2026-03-03-d'), ...items] });
    expect(more.get('sitemaps/2024.xml')).toBe(files().get('sitemaps/2024.xml'));
    expect(more.get('sitemaps/2026.xml')).not.toBe(files().get('sitemaps/2026.xml'));
  });

  it('lists a year oldest first, each with its last change, and the pages', () => {
    const year = files().get('sitemaps/2026.xml') ?? '';
    expect(year.match(/\d-[a-z](?=<)/g)).toEqual(['8-a', '1-b', '2-c']);
    expect(year).toContain('2026-02-28-a</loc><lastmod>2026-04-04</lastmod>');
    expect(files().get('sitemaps/lists.xml')).toContain(
      '<url><loc>https://www.example.org/about</loc></url>',
    );
  });

  it('links true versions, the original for any other language', () => {
    const family = [
      { id: '2026-03-01-b', language: 'en' },
      { id: '2026-03-02-c', language: 'prs' },
      { id: '2026-02-28-a', language: 'en' },
    ];
    const versions: Versions = new Map(family.map(({ id }) => [id, family]));
    const year = files({ versions }).get('sitemaps/2026.xml') ?? '';
    const links =
      '<xhtml:link rel="alternate" hreflang="en" href="https://www.example.org/articles/2026-02-28-a"/>';
    expect(year.split(links)).toHaveLength(3);
    expect(year).toContain('hreflang="fa-AF" href="https://www.example.org/articles/2026-03-02-c"');
    expect(year).toMatch(/2026-03-01-b<\/loc><lastmod>2026-03-01<\/lastmod><\/url>/);
  });
});

describe('the news sitemap', () => {
  it('holds the newest two days in languages without a region', () => {
    const news = files().get('sitemaps/news.xml') ?? '';
    expect(news.match(/<loc>/g)).toHaveLength(2);
    expect(news).toContain(
      '<news:news><news:publication><news:name>نشریهٔ آزمون</news:name><news:language>fa</news:language></news:publication><news:publication_date>2026-03-02</news:publication_date><news:title>Bread &amp; roses</news:title></news:news>',
    );
  });

  it('counts from the day it is given, and may be empty', () => {
    expect(files({ today: '2026-03-03' }).get('sitemaps/news.xml')?.match(/<loc>/g)).toHaveLength(1);
    expect(files({ today: '2026-03-09' }).get('sitemaps/news.xml')).not.toContain('<loc>');
    expect(files({ items: [] }).get('sitemaps/news.xml')).not.toContain('<loc>');
  });

  it('has at most a thousand', () => {
    const many = Array.from({ length: 1100 }, (_, at) => item(`2026-03-02-${at}`));
    expect(files({ items: many }).get('sitemaps/news.xml')?.match(/<loc>/g)).toHaveLength(1000);
  });
});
