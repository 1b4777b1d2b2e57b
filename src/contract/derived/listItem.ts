import { articleAddress } from '../articlePath.ts';
import type { Article } from '../articleSchema.ts';
import { articleExcerpt, countWords } from '../blockTexts.ts';
import type { ListItem } from '../listSchema.ts';
import { sectionOf } from '../localizedText.ts';
import { modifiedOn } from '../modifiedOn.ts';
import type { Publication } from '../publicationSchema.ts';

/** An item as one line shows it: its day, length and title. What no line shows would weigh on every page that has one. */
export function lineItem({ id, url, title, language, date_published, _aaaa }: ListItem): ListItem {
  const { section, words } = _aaaa;
  return {
    id,
    url,
    title,
    language,
    content_text: '',
    date_published,
    authors: [],
    _aaaa: { section, words },
  };
}

/** An article as lists show it. */
export function listItem(article: Article, publication: Publication): ListItem {
  const section = sectionOf(publication, article.language);
  const modified = modifiedOn(article);
  return {
    id: article.id,
    url: publication.origin + articleAddress(article.id),
    title: article.title,
    language: article.language,
    content_text: articleExcerpt(article),
    date_published: `${article.date}T00:00:00Z`,
    ...(modified && { date_modified: `${modified}T00:00:00Z` }),
    authors: article.authors.map((name) => ({ name })),
    ...(article.topics && { tags: article.topics }),
    ...(article.source?.url && { external_url: article.source.url }),
    _aaaa: {
      section: section?.id ?? '',
      words: countWords(article),
      ...(article.source && { source: article.source }),
      ...(article.image && { image: article.image }),
      ...(article.audio && { audio: article.audio.duration }),
    },
  };
}
