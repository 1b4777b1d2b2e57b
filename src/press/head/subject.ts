import type { Article } from '../../contract/articleSchema.ts';
import { articleExcerpt, blockTexts } from '../../contract/blockTexts.ts';
import { isKeptPage, type KeptPage } from '../../contract/keptPages.ts';
import type { ReaderItem, RelatedArticles } from '../../contract/listSchema.ts';
import {
  type LocalizedText,
  localizedText,
  localizedTexts,
  sectionOf,
} from '../../contract/localizedText.ts';
import type { Publication, Section } from '../../contract/publicationSchema.ts';
import { isolateText } from '../../contract/text/isolateText.ts';
import { mirrorsAddress } from '../../contract/trust/aboutPages.ts';
import { isPolicyName, type PolicyName, policyTitles } from '../../contract/trust/policyAddress.ts';
import type { PolicyWords } from '../../contract/trust/policySchema.ts';
import { defaultChromeLanguage } from '../../language/chromeLanguages.ts';
import { defaultTranslation } from './defaultTranslation.ts';
import { type HeadPage, queryData } from './headPage.ts';
import {
  type IndexSubject,
  indexSubject,
  type ListSubject,
  listSubject,
  type YearsSubject,
  yearsSubject,
} from './listSubject.ts';
import { joinedLine, plainLine, shorten } from './plainLine.ts';

export interface ArticleSubject {
  kind: 'article';
  article: Article;
  versions: RelatedArticles['versions'];
  /** The id of the original of all versions, if that is not this article. */
  original?: string | undefined;
  section: Section | undefined;
}

/** What a page is about, whatever its address. */
export type Subject =
  | ArticleSubject
  | ListSubject
  | IndexSubject
  | YearsSubject
  | { kind: 'home' | 'about' | 'mirrors' | 'search' | 'lost' | 'other' }
  | { kind: 'policy'; name: PolicyName; words: PolicyWords }
  | { kind: 'own'; page: KeptPage };

/** A page's title and description outside of the page. */
export interface PageMetadata {
  language: string;
  title: string;
  description: string;
}

/** Some platforms cut earlier; none shows more. */
const descriptionLength = 300;

/** What the page is about, from its route and its query results. */
export function subjectOf(page: HeadPage, publication: Publication): Subject {
  if (page.status === 404) return { kind: 'lost' };
  if (page.route === 'front') return { kind: 'home' };
  if (page.route === 'about') return { kind: 'about' };
  if (page.address === mirrorsAddress) return { kind: 'mirrors' };
  const name = page.address.split('/')[2] ?? '';
  const words = isPolicyName(name) && queryData<PolicyWords>(page.state, 'policy', name);
  if (isPolicyName(name) && words) return { kind: 'policy', name, words };
  if (isKeptPage(page.route)) return { kind: 'own', page: page.route };
  if (page.route === 'search') return { kind: 'search' };
  const id = /^\/articles\/([^/]+)$/.exec(page.address)?.[1] ?? '';
  const article = queryData<Article>(page.state, 'article', id);
  if (article) {
    const { versions = [], original } = queryData<RelatedArticles>(page.state, 'around', id) ?? {};
    return {
      kind: 'article',
      article,
      versions,
      original,
      section: sectionOf(publication, article.language),
    };
  }
  return listSubject(page, publication) ?? indexSubject(page) ?? yearsSubject(page) ?? { kind: 'other' };
}

/** A page's title, description and the language of both. */
export function metadataOf(subject: Subject, publication: Publication): PageMetadata {
  const language = defaultChromeLanguage;
  const name = joinedLine([localizedText(publication.name, language)]);
  switch (subject.kind) {
    case 'article':
      return articleMetadata(subject.article);
    case 'list': {
      const title = joinedLine(subject.title) || name;
      return { language, title, description: listDescription(title, subject.shown.items, name) };
    }
    case 'index': {
      const { title, index } = subject;
      const names = index.groups.flatMap(({ lists }) => lists.slice(0, 5).map((list) => list.name));
      return { language, title: title.text, description: shorten(sentence(title, names), descriptionLength) };
    }
    case 'years': {
      const title = joinedLine(subject.breadcrumbs.map((step) => step.name).slice(-1));
      return {
        language,
        title,
        description: joinedLine([
          ...subject.breadcrumbs.map((step) => step.name),
          ...localizedTexts(publication.name),
        ]),
      };
    }
    case 'home':
      return {
        language,
        title: name,
        description: sentence(defaultTranslation('front.lead'), sections(publication)),
      };
    case 'about': {
      const title = defaultTranslation('about.title');
      const names = [...localizedTexts(publication.name), ...sections(publication)];
      return { language, title: title.text, description: sentence(title, names) };
    }
    case 'policy': {
      const { text: title } = defaultTranslation(policyTitles[subject.name]);
      const tags = Object.fromEntries(Object.keys(subject.words).map((tag) => [tag, tag]));
      const body = subject.words[localizedText(tags, language).text] ?? [];
      const words = shorten(plainLine(body.flatMap(blockTexts).join(' ')), descriptionLength);
      return { language, title: `${title} · ${name}`, description: `${title}: ${words}` };
    }
    case 'mirrors': {
      const { text: title } = defaultTranslation('about.mirrors');
      return { language, title: `${title} · ${name}`, description: `${title}: ${name}` };
    }
    case 'own': {
      const { text: title } = defaultTranslation(`${subject.page}.title`);
      return { language, title, description: `${title} · ${name}` };
    }
    case 'search': {
      const title = defaultTranslation('nav.search');
      return { language, title: title.text, description: sentence(title, sections(publication)) };
    }
    case 'lost':
      return {
        language,
        title: defaultTranslation('notFound.title').text,
        description: defaultTranslation('notFound.text').text,
      };
    case 'other':
      return { language, title: name, description: joinedLine(localizedTexts(publication.name)) };
  }
}

function articleMetadata(article: Article): PageMetadata {
  const title = plainLine(article.title) || article.id;
  const words =
    plainLine(article.retraction?.text ?? articleExcerpt(article)) ||
    plainLine(article.body.flatMap(blockTexts).join(' '));
  return { language: article.language, title, description: shorten(words, descriptionLength) || title };
}

function listDescription(title: string, items: ReaderItem[], name: string): string {
  const newest = items
    .slice(0, 3)
    .map((item) => isolateText(shorten(plainLine(item.title), 80), item.language));
  return `${title}: ${newest.join(' · ') || name}`;
}

function sections(publication: Publication): LocalizedText[] {
  return publication.sections.map((section) => localizedText(section.label, defaultChromeLanguage));
}

function sentence(lead: LocalizedText, parts: LocalizedText[]): string {
  return `${lead.text}: ${joinedLine(parts)}`;
}
