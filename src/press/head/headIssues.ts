import { isLanguageTag } from '../../language/languages.ts';
import type { Head } from './readHead.ts';

const once = [
  'description',
  'og:type',
  'og:title',
  'og:description',
  'og:site_name',
  'twitter:card',
  'twitter:title',
  'twitter:description',
];
const atMostOnce = ['robots', 'og:locale', 'og:url', 'og:image', 'og:image:width', 'twitter:image'];
const day = /^\d{4}-\d{2}-\d{2}$/;

/**
 * What is wrong with the head of a built page, whatever the page shows: missing or repeated fields,
 * addresses that are not absolute or, within the site, not relative, dates that are not ISO 8601 in ASCII, invalid language tags.
 *
 * @param url the page's absolute address; undefined for «not found»
 */
export function headIssues(head: Head, url: string | undefined): string[] {
  const issues: string[] = [];
  const expect = (holds: boolean, issue: string) => {
    if (!holds) issues.push(issue);
  };
  const all = (name: string) => head.meta.get(name) ?? [];
  const hrefs = (rel: string) => head.links.filter((link) => link.rel === rel).map((link) => link.href);

  for (const name of once) expect(all(name).length === 1, `${name} appears ${all(name).length} times`);
  for (const name of atMostOnce) expect(all(name).length <= 1, `${name} appears ${all(name).length} times`);
  for (const [name, values] of head.meta)
    for (const value of values) expect(value.trim() !== '', `${name} is empty`);

  expect(sameSet(hrefs('canonical'), url ? [url] : []), `canonical is ${hrefs('canonical')}`);
  expect(sameSet(all('og:url'), url ? [url] : []), `og:url is ${all('og:url')}`);
  const isSearch = head.things.some((thing) => thing['@type'] === 'SearchResultsPage');
  expect(all('robots').includes('noindex') === (url === undefined || isSearch), `robots is ${all('robots')}`);
  for (const address of [...all('og:image'), ...all('twitter:image')])
    expect(isAbsolute(address), `${address} is not absolute`);
  for (const address of [...hrefs('prev'), ...hrefs('next')])
    expect(!/^(?:[a-z]+:|\/\/)/i.test(address ?? ''), `${address} is not a path of this site`);
  for (const name of ['title', 'description', 'image'])
    expect(sameSet(all(`twitter:${name}`), all(`og:${name}`)), `twitter:${name} is not og:${name}`);
  if (all('og:image').length > 0) {
    for (const part of ['width', 'height', 'alt', 'type'])
      expect(all(`og:image:${part}`).length === 1, `og:image has no ${part}`);
    for (const part of ['width', 'height'])
      expect(/^[1-9]\d*$/.test(all(`og:image:${part}`)[0] ?? ''), `og:image:${part} is not a number`);
  }
  for (const name of ['article:published_time', 'article:modified_time'])
    for (const value of all(name)) expect(day.test(value), `${name} is ${value}`);
  for (const locale of [...all('og:locale'), ...all('og:locale:alternate')])
    expect(/^[a-z]{2,3}(_([A-Z]{2}|\d{3}))?$/.test(locale), `${locale} is not a locale`);

  issues.push(...alternateIssues(head, url));
  const articles = head.things.filter((thing) => thing['@type'] === 'NewsArticle').length;
  const isArticle = all('og:type').includes('article') ? 1 : 0;
  expect(articles === isArticle, `NewsArticle appears ${articles} times`);
  expect(
    all('article:published_time').length === isArticle,
    'article:published_time does not fit the page’s type',
  );
  for (const thing of head.things) {
    expect(thing['@context'] === 'https://schema.org', `a thing has the context ${thing['@context']}`);
    walk(thing, (key, value) => {
      if (/^date/.test(key)) expect(day.test(String(value)), `${key} is ${value}`);
      if (/^(url|item|@id)$/.test(key)) expect(isAbsolute(String(value)), `${key} is ${value}`);
      expect(value !== null && value !== '', `${key} is empty`);
    });
  }
  return issues;
}

/** What is wrong with a page's alternate languages and formats. */
function alternateIssues({ links }: Head, url: string | undefined): string[] {
  const alternates = links.filter(({ rel }) => rel === 'alternate');
  const versions = alternates.filter(({ hreflang }) => hreflang !== undefined);
  const named = new Set(versions.map(({ hreflang }) => hreflang));
  const self = versions.some(({ href }) => href === url);
  return [
    ...(named.size === versions.length ? [] : ['one hreflang appears twice']),
    ...(named.size === 0 || named.has('x-default') ? [] : ['hreflang has no x-default']),
    ...(named.size === 0 || self ? [] : ['hreflang does not name the page itself']),
    ...alternates.flatMap(({ href, hreflang, type }) => [
      ...(isAbsolute(href) ? [] : [`${href} is not absolute`]),
      ...((hreflang === undefined) !== (type === undefined)
        ? []
        : [`alternate ${href} needs either hreflang or type`]),
      ...(hreflang === undefined || hreflang === 'x-default' || isLanguageTag(hreflang)
        ? []
        : [`hreflang ${hreflang} is not a language tag`]),
    ]),
  ];
}

function isAbsolute(address: string | undefined): boolean {
  return address !== undefined && /^https?:\/\//.test(address) && URL.canParse(address);
}

function sameSet(found: (string | undefined)[], expected: string[]): boolean {
  return JSON.stringify(found) === JSON.stringify(expected);
}

function walk(value: unknown, visit: (key: string, value: unknown) => void): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    visit(key, inner);
    walk(inner, visit);
  }
}
