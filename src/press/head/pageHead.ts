import { alternateLinks } from './alternateLinks.ts';
import { feedLinks } from './feedLinks.ts';
import { absolute, type HeadPage, type Site } from './headPage.ts';
import { headTag, jsonLd, metaName } from './headTag.ts';
import { openGraph } from './openGraph.ts';
import { plainLine } from './plainLine.ts';
import { structuredData } from './structuredData.ts';
import { metadataOf, type Subject, subjectOf } from './subject.ts';

/** The paper colour of each theme (src/styles/tokens.css), for the browser's own frame. */
const paper = { light: '#faf7f0', dark: '#16171a' };

/**
 * A built page's `<head>` besides `<title>`, for programs that do not run scripts: search engines
 * (description, canonical, hreflang, schema.org), programs that draw previews (Open Graph, Twitter), feed readers.
 * «Not found» and the pages of what a reader keeps are not indexed and have no address.
 */
export function pageHead(page: HeadPage, site: Site): string {
  const { publication } = site;
  const subject = subjectOf(page, publication);
  const calling = metadataOf(subject, publication);
  const lost = subject.kind === 'lost';
  const url = lost || subject.kind === 'own' ? undefined : absolute(publication, page.address);
  return [
    metaName('description', calling.description),
    ...(lost || isHidden(subject) ? [metaName('robots', 'noindex')] : []),
    ...(url === undefined ? [] : [headTag('link', { rel: 'canonical', href: url })]),
    ...onionLocation(page, site),
    // What came late checks articles of copies by it (src/trust/).
    ...(site.trust.key === undefined ? [] : [metaName('archive-key', site.trust.key)]),
    ...openGraph(subject, calling, publication, url, page.preview),
    ...(subject.kind === 'article' ? alternateLinks(subject, publication) : []),
    ...pagingLinks(subject),
    ...feedLinks(subject, publication),
    ...searchLink(subject, site),
    headTag('link', { rel: 'manifest', href: '/manifest.webmanifest' }),
    ...Object.entries(paper).map(([scheme, content]) =>
      headTag('meta', { name: 'theme-color', content, media: `(prefers-color-scheme: ${scheme})` }),
    ),
    ...structuredData(subject, calling, site, page.preview).map(jsonLd),
  ].join('');
}

/**
 * Where the page stands on the Tor network, for hosts that cannot send it as a header with the path kept. Tor Browser heeds it on
 * pages that came over https alone.
 */
function onionLocation({ address, status }: HeadPage, { publication, trust }: Site): string[] {
  if (trust.onion === undefined || status === 404 || !publication.origin.startsWith('https:')) return [];
  const content = trust.onion + address;
  return [headTag('meta', { 'http-equiv': 'onion-location', content })];
}

/** Lets a browser offer the publication's search as one of its own; where browsers look for it, and where one searches. */
function searchLink({ kind }: Subject, { publication }: Site): string[] {
  if (kind !== 'home' && kind !== 'search') return [];
  const type = 'application/opensearchdescription+xml';
  const title = plainLine(publication.monogram);
  return [headTag('link', { rel: 'search', type, title, href: '/opensearch.xml' })];
}

/**
 * A retracted article keeps its page, and search engines are asked to forget it; what a reader finds or keeps is not for them
 * either.
 */
function isHidden(subject: Subject): boolean {
  if (subject.kind === 'own' || subject.kind === 'search') return true;
  return subject.kind === 'article' && subject.article.retraction !== undefined;
}

/**
 * In a list, next is the older page and previous the newer. Below the site's root, not the publication's origin: Firefox
 * fetches the next page ahead, which a mirror must have fetched from itself.
 */
function pagingLinks(subject: Subject): string[] {
  if (subject.kind !== 'list') return [];
  const { newer, older } = subject.shown;
  const link = (rel: string, address: string) => headTag('link', { rel, href: address.replace(/#.*$/, '') });
  return [...(newer ? [link('prev', newer)] : []), ...(older ? [link('next', older)] : [])];
}
