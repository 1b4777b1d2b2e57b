import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { isCompressible } from '../mediaTypes.ts';
import { hostFiles } from '../netlifyFiles.ts';

/** A small built reader; its texts are long enough for compression to change them. */
export const siteFiles: Record<string, string> = {
  'index.html': page('home'),
  '404.html': page('not found'),
  'about/index.html': page('about'),
  'articles/2023-09-29-a-text/index.html': page('an article'),
  'page/7/index.html': page('page 7'),
  'sections/dari/feed.json': '{"version":"https://jsonfeed.org/version/1.1"}',
  'sections/dari/feed.xml': '<feed xmlns="http://www.w3.org/2005/Atom"/>',
  'feed.json': '{"version":"https://jsonfeed.org/version/1.1"}',
  'rss.xml': '<rss version="2.0"/>',
  'sitemap.xml': '<sitemapindex/>',
  'robots.txt': 'User-agent: *',
  'trust.txt': 'belongto=https://association.example.org/',
  '.well-known/security.txt': 'Contact: mailto:security@example.org',
  'site.webmanifest': '{"name":"AA-AA"}',
  'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'assets/index-abc123.js': 'export {}',
  'assets/style-abc123.css': 'p{color:red}',
  'assets/fonts/chrome-abc123.woff2': 'not really',
  'cards/abc123.png': 'not really',
  'content/archive.json': '{"lists":{}}',
  'content/lists/sections/dari/12.json': '{"items":[]}',
  'content/articles/2023/2023-09-29-a-text.json': '{"title":"ا"}',
  'content/images/a.webp': 'not really',
};

function page(text: string): string {
  return `<!doctype html><title>${text}</title><script>1</script>${'<p>افغانستان آزاد</p>'.repeat(40)}`;
}

/** What a host's own file says in the fixture. */
export const forTheHost = 'for the host alone';

/** Writes the site into a new temporary folder, with `.br` and `.gz` beside every text. Anyone can read it. */
export async function fixtureSite(files = siteFiles): Promise<{ root: string; site: string }> {
  const root = await mkdtemp(join(tmpdir(), 'aaaa-hosting-'));
  const site = join(root, 'site');
  await write(join(root, 'secret.txt'), 'above the folder');
  for (const name of hostFiles) await write(join(site, name), forTheHost);
  for (const [path, text] of Object.entries(files)) {
    await write(join(site, path), text);
    if (!isCompressible(path)) continue;
    await write(join(site, `${path}.br`), brotliCompressSync(text));
    await write(join(site, `${path}.gz`), gzipSync(text));
  }
  return { root, site };
}

async function write(file: string, text: string | Buffer): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
