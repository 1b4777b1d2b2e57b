import { audioTypes } from '../../contract/audio/audioTypes.ts';
import { matchesPattern, type PathPattern } from './pathPattern.ts';

/** Media types by extension. The text types name UTF-8, the encoding of all our files. */
export const mediaTypes: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  ...audioTypes,
};

/** Types that the extension does not give: the feeds (JSON Feed 1.1, RFC 4287, RSS 2.0), OpenSearch 1.1. The first match decides. */
export const namedMediaTypes: [pattern: PathPattern, type: string][] = [
  ['feed.json', 'application/feed+json; charset=utf-8'],
  ['*/feed.json', 'application/feed+json; charset=utf-8'],
  ['content/lists/*.json', 'application/feed+json; charset=utf-8'],
  ['feed.xml', 'application/atom+xml; charset=utf-8'],
  ['*/feed.xml', 'application/atom+xml; charset=utf-8'],
  ['rss.xml', 'application/rss+xml; charset=utf-8'],
  ['*/rss.xml', 'application/rss+xml; charset=utf-8'],
  ['*/podcast.xml', 'application/rss+xml; charset=utf-8'],
  ['opensearch.xml', 'application/opensearchdescription+xml; charset=utf-8'],
];

const packed = /^(?:image\/(?!svg)|font\/|audio\/|application\/octet-stream)/;

/**
 * The `Content-Type` of a file.
 *
 * @param path below `dist/`, with forward slashes; a page is named by its file: `about/index.html`
 */
export function mediaType(path: string): string {
  const named = namedMediaTypes.find(([pattern]) => matchesPattern(pattern, path));
  const extension = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  return (
    named?.[1] ?? (Object.hasOwn(mediaTypes, extension) ? mediaTypes[extension] : undefined) ?? unknownType
  );
}

/** For a file of unknown type: the browser must not guess. */
const unknownType = 'application/octet-stream';

/** Whether compression makes a file smaller: text yes; pictures, recordings and fonts are packed already. */
export function isCompressible(path: string): boolean {
  return !packed.test(mediaType(path));
}
