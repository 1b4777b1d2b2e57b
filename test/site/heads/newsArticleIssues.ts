import { articleAddress } from '../../../src/contract/articlePath.ts';
import type { Article } from '../../../src/contract/articleSchema.ts';
import { countWords } from '../../../src/contract/blockTexts.ts';
import { localizedTexts } from '../../../src/contract/localizedText.ts';
import { modifiedOn } from '../../../src/contract/modifiedOn.ts';
import type { Publication } from '../../../src/contract/publicationSchema.ts';
import { plainLine } from '../../../src/press/head/plainLine.ts';
import { type BuiltPage, headMeta } from '../builtPage.ts';
import { difference } from '../difference.ts';

type Thing = Record<string, unknown>;

/**
 * Where an article's schema.org description differs from the article, or leaves out what search engines require
 * of a `NewsArticle` (Google, «Article structured data»).
 */
export function newsArticleIssues(page: BuiltPage, article: Article, publication: Publication): string[] {
  const { origin } = publication;
  const url = origin + articleAddress(article.id);
  const things = page.head.things.filter((thing) => thing['@type'] === 'NewsArticle');
  const [thing] = things;
  if (!thing || things.length > 1) return [`there are ${things.length} NewsArticles`];
  const { source, translationOf } = article;
  const sections = publication.sections.flatMap(({ label }) => Object.values(label).map(plainLine));
  const expected: Thing = {
    '@id': url,
    url,
    mainEntityOfPage: { '@type': 'WebPage', '@id': url },
    inLanguage: article.language,
    datePublished: article.date,
    dateModified: modifiedOn(article) ?? article.date,
    description: headMeta(page, 'description')[0],
    isBasedOn: source && {
      '@type': 'CreativeWork',
      name: plainLine(source.name),
      datePublished: source.date,
      url: source.url,
    },
    wordCount: countWords(article),
    keywords: article.topics?.map(plainLine),
    correction: article.corrections?.map(({ date, text }) => ({
      '@type': 'CorrectionComment',
      text: plainLine(text),
      datePublished: date,
    })),
  };
  const own = plainLine(localizedTexts(publication.name)[0]?.text ?? '');
  const { name, url: home, '@type': kind } = (thing.publisher ?? {}) as Thing;
  const authors = asThings(thing.author);
  const names = authors.map((author) => author.name);
  const images = asThings(thing.image).map((image) => image.url);
  const translated = translationOf && origin + articleAddress(translationOf);
  const original = (thing.translationOfWork ?? {}) as Thing;
  const headline = String(thing.headline ?? '').replace(/…$/, '');
  return [
    ...Object.entries(expected).flatMap(([key, value]) => difference(key, thing[key], value)),
    ...difference('author', names, article.authors.map(plainLine)),
    ...authors.flatMap(({ '@type': type }) =>
      /^(?:Person|Organization)$/.test(String(type)) ? [] : [`an author is a ${type}`],
    ),
    ...difference('publisher', [kind, name, home], ['NewsMediaOrganization', own, `${origin}/`]),
    ...difference('image', images, [
      ...(article.image ? [`${origin}/content/${article.image.src}`] : []),
      ...headMeta(page, 'og:image'),
    ]),
    ...difference('translationOfWork', original['@id'], translated),
    ...(headline !== '' && plainLine(article.title).startsWith(headline)
      ? []
      : [`headline is «${headline}»`]),
    ...(sections.includes(String(thing.articleSection)) ? [] : [`articleSection is ${thing.articleSection}`]),
  ];
}

function asThings(value: unknown): Thing[] {
  return (Array.isArray(value) ? value : []) as Thing[];
}
