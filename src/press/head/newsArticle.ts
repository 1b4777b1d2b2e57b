import { articleAddress } from '../../contract/articlePath.ts';
import { countWords } from '../../contract/blockTexts.ts';
import type { RelatedArticles } from '../../contract/listSchema.ts';
import { localizedText } from '../../contract/localizedText.ts';
import { modifiedOn } from '../../contract/modifiedOn.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import { absolute, type PreviewImage, type Site } from './headPage.ts';
import type { Thing } from './headTag.ts';
import { plainLine, plainLines, shorten } from './plainLine.ts';
import { articleAuthor, publisher } from './publisher.ts';
import type { ArticleSubject, PageMetadata } from './subject.ts';

/** The length of a headline that search engines accept. */
const headlineLength = 110;

/** An article as schema.org's `NewsArticle`: dates are ISO 8601, addresses absolute. */
export function newsArticle(
  subject: ArticleSubject,
  calling: PageMetadata,
  { publication, trust }: Site,
  preview: PreviewImage | undefined,
): Thing {
  const { article, section } = subject;
  const url = absolute(publication, articleAddress(article.id));
  const corrections = (article.corrections ?? [])
    .map(({ date, text }) => ({ '@type': 'CorrectionComment', text: plainLine(text), datePublished: date }))
    .filter(({ text }) => text !== '');
  return {
    '@type': 'NewsArticle',
    '@id': url,
    mainEntityOfPage: { '@type': 'WebPage', '@id': url },
    url,
    headline: shorten(calling.title, headlineLength),
    description: calling.description,
    inLanguage: article.language,
    datePublished: article.date,
    dateModified: modifiedOn(article) ?? article.date,
    creativeWorkStatus: article.retraction && 'Retracted',
    articleSection: section && plainLine(localizedText(section.label, article.language).text),
    author: plainLines(article.authors).map((byline) => articleAuthor(byline, publication)),
    publisher: publisher(publication, trust),
    license: trust.policies.licence && absolute(publication, trust.policies.licence),
    isBasedOn: article.source && {
      '@type': 'CreativeWork',
      name: plainLine(article.source.name) || undefined,
      datePublished: article.source.date,
      url: article.source.url,
    },
    wordCount: countWords(article),
    image: imagesOf(subject, publication, preview),
    audio: audioOf(article, publication),
    keywords: some(plainLines(article.topics ?? [])),
    ...translations(subject, publication),
    correction: some(corrections),
    isAccessibleForFree: true,
  };
}

/** The recording as schema.org's `AudioObject`; a duration in whole seconds (ISO 8601). */
function audioOf(
  { audio, language }: ArticleSubject['article'],
  publication: Publication,
): Thing | undefined {
  return (
    audio && {
      '@type': 'AudioObject',
      contentUrl: absolute(publication, `/content/${audio.src}`),
      encodingFormat: audio.type,
      contentSize: `${audio.bytes}`,
      duration: `PT${Math.max(1, Math.round(audio.duration))}S`,
      inLanguage: language,
      license: plainLine(audio.licence) || undefined,
      sha256: audio.sha256,
    }
  );
}

/** The article's own picture first, then its card. */
function imagesOf(
  { article }: ArticleSubject,
  publication: Publication,
  preview: PreviewImage | undefined,
): Thing[] | undefined {
  const own = article.image && { ...article.image, address: `/content/${article.image.src}` };
  return some(
    [own, preview]
      .filter((image) => image !== undefined)
      .map(({ address, width, height, alt }) => ({
        '@type': 'ImageObject',
        url: absolute(publication, address),
        width,
        height,
        caption: plainLine(alt) || undefined,
      })),
  );
}

/** The text that this one translates, or its translations. */
function translations({ article, versions }: ArticleSubject, publication: Publication): object {
  const { translationOf } = article;
  if (translationOf === undefined) {
    return { workTranslation: some(versions.map((version) => translatedWork(version, publication))) };
  }
  const original = versions.find((version) => version.id === translationOf) ?? { id: translationOf };
  return { translationOfWork: translatedWork(original, publication) };
}

function translatedWork(
  version: Pick<RelatedArticles['versions'][number], 'id'> & Partial<RelatedArticles['versions'][number]>,
  publication: Publication,
): Thing {
  const url = absolute(publication, articleAddress(version.id));
  return {
    '@type': 'NewsArticle',
    '@id': url,
    url,
    headline: shorten(plainLine(version.title ?? ''), headlineLength) || undefined,
    inLanguage: version.language,
  };
}

function some<T>(things: T[]): T[] | undefined {
  return things.length > 0 ? things : undefined;
}
