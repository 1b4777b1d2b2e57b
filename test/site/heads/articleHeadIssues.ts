import type { Article } from '../../../src/contract/articleSchema.ts';
import { blockTexts } from '../../../src/contract/blockTexts.ts';
import { modifiedOn } from '../../../src/contract/modifiedOn.ts';
import type { Publication } from '../../../src/contract/publicationSchema.ts';
import { stripBidiControls } from '../../../src/contract/text/isolateText.ts';
import { plainLine } from '../../../src/press/head/plainLine.ts';
import { type BuiltPage, headMeta } from '../builtPage.ts';
import { difference } from '../difference.ts';
import { collapsed } from '../tree.ts';

/**
 * Where an article's head differs from the article: title, description, dates, authors, section, topics and
 * picture, as link previews read them (ogp.me; X's cards).
 */
export function articleHeadIssues(page: BuiltPage, article: Article, publication: Publication): string[] {
  const title = plainLine(article.title);
  const [modified] = [modifiedOn(article)].filter((day) => day !== undefined);
  const expected: Record<string, string[]> = {
    'og:type': ['article'],
    'og:title': [title],
    'twitter:title': [title],
    'article:published_time': [article.date],
    'article:modified_time': modified ? [modified] : [],
    'article:author': article.authors.map(plainLine),
    'article:tag': (article.topics ?? []).map(plainLine),
    'twitter:card': ['summary_large_image'],
  };
  const labels = publication.sections.flatMap(({ label }) => Object.values(label).map(plainLine));
  const [section = ''] = headMeta(page, 'article:section');
  const [locale = ''] = headMeta(page, 'og:locale');
  return [
    ...Object.entries(expected).flatMap(([name, values]) => difference(name, headMeta(page, name), values)),
    ...(stripBidiControls(page.head.title ?? '').startsWith(`${collapsed(article.title)} · `)
      ? []
      : [`the title is «${page.head.title}», not the article’s`]),
    ...(labels.includes(section) ? [] : [`article:section is «${section}», which is not a section’s label`]),
    ...(locale.split('_')[0] === article.language.split('-')[0] ? [] : [`og:locale is ${locale}`]),
    ...descriptionIssues(page, article),
  ];
}

/** One description, the same in all formats, and the beginning of the article's own text. */
function descriptionIssues(page: BuiltPage, article: Article): string[] {
  const [description = '', ...more] = ['description', 'og:description', 'twitter:description'].flatMap(
    (name) => headMeta(page, name),
  );
  const beginning = description.replace(/…$/, '');
  const sources = [
    article.summary,
    article.body.flatMap(blockTexts).join(' '),
    ...article.body.flatMap(blockTexts),
  ];
  const own = sources.some((text = '') => plainLine(text).startsWith(beginning));
  return [
    ...difference('og:description and twitter:description', more, [description, description]),
    ...(own && beginning !== '' ? [] : [`the description «${description}» is not how the article begins`]),
  ];
}
