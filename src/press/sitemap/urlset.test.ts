import { describe, expect, it } from 'vitest';
import { sitemapUrl, urlsets } from './urlset.ts';

const urls = (count: number) =>
  Array.from({ length: count }, (_, at) => sitemapUrl(`https://a.org/${at}?a&b`, `2026-01-0${at + 1}`));

describe('urlsets', () => {
  it('keeps to the number of addresses', () => {
    const parts = [...urlsets('2026', urls(5), { urls: 2, bytes: 1e6 })];
    expect(parts.map(({ path, lastmod }) => [path, lastmod])).toEqual([
      ['sitemaps/2026.xml', '2026-01-02'],
      ['sitemaps/2026-2.xml', '2026-01-04'],
      ['sitemaps/2026-3.xml', '2026-01-05'],
    ]);
    expect(parts[0]?.text).toContain('<loc>https://a.org/1?a&amp;b</loc><lastmod>2026-01-02</lastmod>');
  });

  it('keeps to the number of bytes', () => {
    const parts = [...urlsets('2026', urls(5), { urls: 100, bytes: 500 })];
    expect(parts.length).toBeGreaterThan(1);
    for (const { text } of parts) expect(Buffer.byteLength(text)).toBeLessThanOrEqual(500);
  });

  it('changes the last part only when more is added at the end', () => {
    const [first] = urlsets('2026', urls(5), { urls: 4, bytes: 1e6 });
    const [same] = urlsets('2026', urls(7), { urls: 4, bytes: 1e6 });
    expect(same).toEqual(first);
  });

  it('is one empty part for nothing', () => {
    expect([...urlsets('news', [])]).toMatchObject([{ path: 'sitemaps/news.xml', lastmod: undefined }]);
  });
});
