import { cachePolicies, revalidate } from './cachePolicy.ts';
import { type HostingSite, normalizedBase, quoted, quotedWords } from './hostingSite.ts';
import { indent } from './indent.ts';
import { mediaType, mediaTypes, namedMediaTypes } from './mediaTypes.ts';
import { hostFiles } from './netlifyFiles.ts';
import { type PathPattern, patternExpression } from './pathPattern.ts';
import { sharedHeaders } from './securityHeaders.ts';

/**
 * A site for Caddy 2.6 or newer, for the Caddyfile: the file itself or the folder's `index.html`; at the root never a redirect, in a
 * folder one to the slash at a page's end, which the page's references climb by; precompressed files; a real 404 with the site's own page.
 */
export function caddyConfig(site: HostingSite): string {
  const base = normalizedBase(site.base);
  const types = [
    ...sourcesOf(namedMediaTypes),
    ...Object.entries(mediaTypes).map(([end, type]): TableRow => [`\\.${end}$`, type]),
  ];
  const route = [
    ...refusal,
    ...(base === '/' ? [] : toTheSlash(base)),
    // The folder's page first: `{path}` with a trailing slash would match the folder itself.
    'try_files {path}/index.html {path}',
    ...table('reader_type', types, 'application/octet-stream'),
    ...table('reader_cache', sourcesOf(cachePolicies), revalidate),
    'header Content-Type {reader_type}',
    'header Cache-Control {reader_cache}',
    '@shared path /content/*',
    ...Object.entries(sharedHeaders).map(([name, value]) => `header @shared ${name} ${quoted(value)}`),
    ...fileServer,
  ];
  const always = headerBlock(site.headers);
  // The address as it was asked for, before a file was found for it.
  const onion = site.onion
    ? [`header Onion-Location ${quoted(site.onion).slice(0, -1)}{http.request.orig_uri}"`]
    : [];
  const lines = [
    `${quotedWords(site.name).join(', ')} {`,
    ...indent([
      `root * ${quoted(site.folder)}`,
      ...always,
      ...onion,
      // A route keeps this order: the headers depend on the file that was found, not on the address.
      ...(base === '/' ? block('route', route) : below(base, route)),
      ...block('handle_errors', [
        ...always,
        '@missing expression `{http.error.status_code} == 404`',
        ...block('handle @missing', [
          'rewrite * /404.html',
          `header Content-Type ${quoted(mediaType('404.html'))}`,
          `header Cache-Control ${revalidate}`,
          ...fileServer,
        ]),
        ...block('handle', ['respond {http.error.status_code}']),
      ]),
    ]),
    '}',
  ];
  return `${lines.join('\n').replace(/^(?: {4})+/gm, (space) => '\t'.repeat(space.length / 4))}\n`;
}

/** Needed because Caddy 2.6 answers every method as if it were GET. */
const refusal = ['@writing not method GET HEAD', 'header @writing Allow "GET, HEAD"', 'respond @writing 405'];

const fileServer = block('file_server', [
  `hide ${hostFiles.join(' ')}`,
  'precompressed br gzip',
  'disable_canonical_uris',
]);

function below(base: string, route: string[]): string[] {
  return [
    `redir ${base.slice(0, -1)} ${base} permanent`,
    ...block(`handle_path ${base}*`, block('route', route)),
    'respond 404',
  ];
}

function toTheSlash(base: string): string[] {
  const page = ['not path */', 'path_regexp ^/[\\w/-]+$', 'file {path}/index.html'];
  const address = `${base.slice(0, -1)}{path}/`;
  return [
    ...block('@asked', [...page, 'expression `{http.request.uri.query} != ""`']),
    `redir @asked ${address}?{query} permanent`,
    ...block('@page', page),
    `redir @page ${address} permanent`,
  ];
}

/** Deferred to the end, because Caddy sets `Vary` only for compressed answers. */
function headerBlock(headers: Record<string, string>): string[] {
  const lines = Object.entries({ ...headers, Vary: 'Accept-Encoding' }).map(
    ([name, value]) => `${name} ${quoted(value)}`,
  );
  return block('header', [...lines, '-Server', 'defer']);
}

function block(head: string, lines: string[]): string[] {
  return [`${head} {`, ...indent(lines), '}'];
}

type TableRow = [source: string, value: string];

function sourcesOf(rows: [pattern: PathPattern, value: string][]): TableRow[] {
  return rows.map(([pattern, value]) => [patternExpression(pattern), value]);
}

function table(name: string, rows: TableRow[], otherwise: string): string[] {
  return block(`map {path} {${name}}`, [
    ...rows.map(([source, value]) => `~${source} ${quoted(value)}`),
    `default ${quoted(otherwise)}`,
  ]);
}
