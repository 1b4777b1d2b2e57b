import { element } from '../../contract/text/xmlMarkup.ts';

/** One address of a sitemap, as XML, and when it last changed. */
export interface SitemapUrl {
  xml: string;
  lastmod?: string | undefined;
}

/** One sitemap of the index. */
export interface SitemapPart {
  path: string;
  text: string;
  /** The newest `lastmod` in it. */
  lastmod: string | undefined;
}

/** The limits of one file (sitemaps.org): addresses, and bytes uncompressed. */
export const sitemapLimits = { urls: 50_000, bytes: 50 * 1024 * 1024 };

const open =
  '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"' +
  ' xmlns:xhtml="http://www.w3.org/1999/xhtml" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">\n';
const close = '</urlset>\n';

/** An address of a sitemap. `more` is the XML of extensions. */
export function sitemapUrl(address: string, lastmod: string | undefined, more = ''): SitemapUrl {
  return {
    xml: `<url>${element('loc', address)}${element('lastmod', lastmod)}${more}</url>\n`,
    lastmod,
  };
}

/**
 * Addresses as sitemaps `sitemaps/<name>.xml`, `sitemaps/<name>-2.xml` …, each within the limits, one at a time and in
 * the order given: an addition at the end changes only the last part. Without addresses there is one empty part.
 */
export function* urlsets(
  name: string,
  urls: Iterable<SitemapUrl>,
  limits: { urls: number; bytes: number } = sitemapLimits,
): Generator<SitemapPart> {
  const frame = Buffer.byteLength(open + close);
  let number = 1;
  let held: string[] = [];
  let bytes = frame;
  let lastmod: string | undefined;
  const part = (): SitemapPart => ({
    path: `sitemaps/${name}${number === 1 ? '' : `-${number}`}.xml`,
    text: open + held.join('') + close,
    lastmod,
  });
  for (const url of urls) {
    const size = Buffer.byteLength(url.xml);
    if (held.length >= limits.urls || (held.length > 0 && bytes + size > limits.bytes)) {
      yield part();
      number++;
      held = [];
      bytes = frame;
      lastmod = undefined;
    }
    held.push(url.xml);
    bytes += size;
    if (url.lastmod && (lastmod === undefined || url.lastmod > lastmod)) lastmod = url.lastmod;
  }
  yield part();
}
