import { alternateLinks } from './alternateLinks.ts';
import { feedLinks } from './feedLinks.ts';
import { absolute, type HeadPage, type Site } from './headPage.ts';
import { headTag, jsonLd, metaName } from './headTag.ts';
import { openGraph } from './openGraph.ts';
import { structuredData } from './structuredData.ts';
import { metadataOf, type Subject, subjectOf } from './subject.ts';

/** The paper of each theme (src/styles/tokens.css), for the browser's own frame. */
const paper = { light: '#faf7f0', dark: '#16171a' };

/**
 * What stands in a built page's `<head>` besides `<title>`, for those who do not run scripts: search engines
 * (description, canonical, hreflang, schema.org), programs that draw previews (Open Graph, Twitter), feed readers.
 * A page that does not exist is not indexed and has no address. Strings in, string out; nothing is kept.
 */
export function pageHead(page: HeadPage, site: Site): string {
  const { publication } = site;
  const subject = subjectOf(page, publication);
  const calling = metadataOf(subject, publication);
  const lost = subject.kind === 'lost';
  const url = lost ? undefined : absolute(publication, page.address);
  return [
    metaName('description', calling.description),
    ...(lost ? [metaName('robots', 'noindex')] : []),
    ...(url === undefined ? [] : [headTag('link', { rel: 'canonical', href: url })]),
    ...openGraph(subject, calling, publication, url, page.preview),
    ...(subject.kind === 'article' ? alternateLinks(subject, publication) : []),
    ...pagingLinks(subject, (address) => absolute(publication, address)),
    ...feedLinks(subject, publication),
    headTag('link', { rel: 'manifest', href: `${site.base}manifest.webmanifest` }),
    ...Object.entries(paper).map(([scheme, content]) =>
      headTag('meta', { name: 'theme-color', content, media: `(prefers-color-scheme: ${scheme})` }),
    ),
    ...structuredData(subject, calling, publication, page.preview).map(jsonLd),
  ].join('');
}

/** A list reads on towards the older page, and back to the newer. */
function pagingLinks(subject: Subject, absoluteOf: (address: string) => string): string[] {
  if (subject.kind !== 'list') return [];
  const { newer, older } = subject.shown;
  const link = (rel: string, address: string) =>
    headTag('link', { rel, href: absoluteOf(address.replace(/#.*$/, '')) });
  return [...(newer ? [link('prev', newer)] : []), ...(older ? [link('next', older)] : [])];
}
