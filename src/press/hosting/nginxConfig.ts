import { cachePolicies } from './cachePolicy.ts';
import { type HostingSite, normalizedBase, quoted, quotedWords } from './hostingSite.ts';
import { indent } from './indent.ts';
import { mediaTypes, namedMediaTypes } from './mediaTypes.ts';
import { hostFiles } from './netlifyFiles.ts';
import { patternExpression } from './pathPattern.ts';
import { sharedHeaders } from './securityHeaders.ts';

export interface NginxOptions {
  /** The value of `listen`; `80` by default. */
  listen?: string;
  /** Whether libnginx-mod-http-brotli-static is installed. */
  brotli?: boolean;
}

/**
 * A site for nginx 1.22 or newer, for `/etc/nginx/conf.d/`: the file itself or the folder's `index.html`; at the root never a
 * redirect, in a folder one to the slash at a page's end, which the page's references climb by; precompressed files; a real 404 with the site's own page.
 */
export function nginxConfig(site: HostingSite, options: NginxOptions = {}): string {
  const base = normalizedBase(site.base);
  const types = Object.entries(mediaTypes).map(([extension, type]) => `${quoted(type)} ${extension};`);
  const missing = `error_page 404 ${base}404.html;`;
  const headers = Object.entries(site.headers).map(
    ([name, value]) => `add_header ${name} ${quoted(value)} always;`,
  );
  // nginx keeps the address as it was asked for in this variable; what is missing here is missing there.
  const onion = site.onion
    ? [`add_header Onion-Location ${quoted(site.onion).slice(0, -1)}$request_uri";`]
    : [];
  const inside = [
    `root ${quoted(site.folder)};`,
    ...(base === '/' ? [] : [`rewrite ^${literal(base)}(.*)$ /$1 break;`]),
    missing,
    'gzip_static on;',
    'gzip_vary on;',
    ...(options.brotli ? ['brotli_static on;'] : []),
    'add_header Cache-Control $reader_cache always;',
    // Not sent where it is empty.
    ...Object.keys(sharedHeaders).map((name) => `add_header ${name} $reader_shared;`),
    ...headers,
    ...onion,
  ];
  return `${[
    'map $uri $reader_cache {',
    ...cachePolicies.map(
      ([pattern, policy]) => `    ${quotedPattern(patternExpression(pattern))} ${quoted(policy)};`,
    ),
    '}',
    'map $uri $reader_shared {',
    ...Object.values(sharedHeaders).map((value) => `    "~^/+content/" ${quoted(value)};`),
    '}',
    '',
    ...(base === '/' ? [] : pageMap(base)),
    'server {',
    ...indent([
      `listen ${quotedWords(options.listen ?? '80').join(' ')};`,
      `server_name ${quotedWords(site.name).join(' ')};`,
      'server_tokens off;',
      // For answers that no location gives, such as 400; each location has its own, to be copied into other sites.
      ...headers,
      ...(base === '/'
        ? []
        : ['absolute_redirect off;', `location = ${base.slice(0, -1)} { return 301 ${base}; }`]),
      `location ${base} {`,
      ...indent([
        ...(base === '/' ? [] : [toTheSlash(base, site.folder)]),
        ...inside,
        'types {',
        ...indent(types),
        '}',
        'default_type application/octet-stream;',
      ]),
      ...indent(['try_files $uri $uri/index.html =404;']),
      '}',
      `location ~ ${quotedPattern(
        below(
          base,
          hostFiles.map((name) => [name] as const),
        ),
      )} {`,
      ...indent([missing, 'return 404;']),
      '}',
      // nginx knows types by extension only: a file with another type needs a location of its own.
      ...[...Map.groupBy(namedMediaTypes, ([, type]) => type)].flatMap(([type, rows]) => [
        `location ~ ${quotedPattern(below(base, rows))} {`,
        ...indent([...inside, 'types { }', `default_type ${quoted(type)};`, 'try_files $uri =404;']),
        '}',
      ]),
    ]),
    '}',
  ].join('\n')}\n`;
}

/** The page that an address without a slash at its end is for; a name that no folder has, where it is for none. */
function pageMap(base: string): string[] {
  const page = quotedPattern(`^${literal(base)}(?<reader_path>[\\w/-]*[\\w-])$`);
  return [
    'map $uri $reader_page {',
    `    "~${page.slice(1)} $reader_path;`,
    '    default "404.html";',
    '}',
    '',
  ];
}

function toTheSlash(base: string, folder: string): string {
  const page = `${quoted(folder).slice(0, -1)}/$reader_page/index.html"`;
  return `if (-f ${page}) { return 301 ${base}$reader_page/$is_args$args; }`;
}

function below(base: string, rows: Iterable<readonly [pattern: string, ...rest: string[]]>): string {
  const inner = [...rows].map(([pattern]) => patternExpression(pattern).slice('^/+'.length, -1));
  return `^${literal(base)}(?:${inner.join('|')})$`;
}

/** A regular expression in quotes: nginx reads an unquoted one only up to its first brace or semicolon. */
function quotedPattern(source: string): string {
  const sign = source.startsWith('^/+') ? '~' : '';
  return `"${sign}${source.replaceAll('\\', '\\\\')}"`;
}

function literal(text: string): string {
  return text.replace(/[.+]/g, '\\$&');
}
