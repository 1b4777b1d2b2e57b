import { localizedText } from '../../contract/localizedText.ts';
import { modifiedOn } from '../../contract/modifiedOn.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import { absolute, type PreviewImage } from './headPage.ts';
import { metaName, metaProperty } from './headTag.ts';
import { plainLine, plainLines } from './plainLine.ts';
import type { ArticleSubject, PageMetadata, Subject } from './subject.ts';
import { openGraphLocale } from './webLanguage.ts';

/**
 * The Open Graph fields (ogp.me) and Twitter's, which link previews are made from.
 *
 * @param url the page's absolute address; undefined for «not found», which has none
 */
export function openGraph(
  subject: Subject,
  calling: PageMetadata,
  publication: Publication,
  url: string | undefined,
  preview: PreviewImage | undefined,
): string[] {
  const own = openGraphLocale(calling.language);
  const versions = subject.kind === 'article' ? subject.versions : [];
  const others = new Set(versions.map((version) => openGraphLocale(version.language)));
  others.delete(own);
  others.delete(undefined);
  return [
    metaProperty('og:type', subject.kind === 'article' ? 'article' : 'website'),
    metaProperty('og:title', calling.title),
    metaProperty('og:description', calling.description),
    ...(url === undefined ? [] : [metaProperty('og:url', url)]),
    metaProperty('og:site_name', plainLine(localizedText(publication.name, calling.language).text)),
    ...(own ? [metaProperty('og:locale', own)] : []),
    ...[...others].map((locale = '') => metaProperty('og:locale:alternate', locale)),
    ...(preview ? imageFields(preview, publication) : []),
    ...(subject.kind === 'article' ? articleFields(subject) : []),
    metaName('twitter:card', preview ? 'summary_large_image' : 'summary'),
    metaName('twitter:title', calling.title),
    metaName('twitter:description', calling.description),
    ...(preview
      ? [
          metaName('twitter:image', absolute(publication, preview.address)),
          metaName('twitter:image:alt', preview.alt),
        ]
      : []),
  ];
}

function imageFields(preview: PreviewImage, publication: Publication): string[] {
  return [
    metaProperty('og:image', absolute(publication, preview.address)),
    metaProperty('og:image:type', imageMediaType(preview.address)),
    metaProperty('og:image:width', preview.width),
    metaProperty('og:image:height', preview.height),
    metaProperty('og:image:alt', preview.alt),
  ];
}

function imageMediaType(address: string): string {
  const [, extension = 'png'] = /\.([a-z]+)(?:[?#].*)?$/i.exec(address) ?? [];
  return `image/${extension.toLowerCase().replace('jpg', 'jpeg')}`;
}

function articleFields({ article, section }: ArticleSubject): string[] {
  const modified = modifiedOn(article);
  return [
    metaProperty('article:published_time', article.date),
    ...(modified ? [metaProperty('article:modified_time', modified)] : []),
    ...plainLines(article.authors).map((author) => metaProperty('article:author', author)),
    ...(section
      ? [metaProperty('article:section', plainLine(localizedText(section.label, article.language).text))]
      : []),
    ...plainLines(article.topics ?? []).map((topic) => metaProperty('article:tag', topic)),
  ];
}
