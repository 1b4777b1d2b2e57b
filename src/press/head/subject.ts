import type { Article } from '../../contract/articleSchema.ts';
import { sectionOf, type Worded, wordingFor, wordings } from '../../contract/labels.ts';
import type { Around, ListItem } from '../../contract/listSchema.ts';
import type { Publication, Section } from '../../contract/publicationSchema.ts';
import { excerptOf, textsOf } from '../../contract/words.ts';
import { defaultChromeLanguage } from '../../language/chromeLanguages.ts';
import { isolate } from '../../language/isolate.ts';
import { chromeWord } from './chromeWords.ts';
import { answerOf, type HeadPage } from './headPage.ts';
import { type ListSubject, listSubject } from './listSubject.ts';
import { inOneLine, plainLine, shorten } from './plainLine.ts';

export interface ArticleSubject {
  kind: 'article';
  article: Article;
  versions: Around['versions'];
  /** The id of the text that every version comes from, where that is not this article. */
  original?: string | undefined;
  section: Section | undefined;
}

/** What a page is about, whatever its address. */
export type Subject = ArticleSubject | ListSubject | { kind: 'home' | 'about' | 'lost' | 'other' };

/** The words that a page goes by outside of itself. */
export interface Calling {
  language: string;
  title: string;
  description: string;
}

/** Some platforms cut earlier; nobody shows more. */
const descriptionLength = 300;

/** What the page is about, from its route and from what its queries have answered. */
export function subjectOf(page: HeadPage, publication: Publication): Subject {
  if (page.status === 404) return { kind: 'lost' };
  if (page.route === 'front') return { kind: 'home' };
  if (page.route === 'about') return { kind: 'about' };
  const id = /^\/articles\/([^/]+)$/.exec(page.address)?.[1] ?? '';
  const article = answerOf<Article>(page.state, 'article', id);
  if (article) {
    const { versions = [], original } = answerOf<Around>(page.state, 'around', id) ?? {};
    return {
      kind: 'article',
      article,
      versions,
      original,
      section: sectionOf(publication, article.language),
    };
  }
  return listSubject(page, publication) ?? { kind: 'other' };
}

/** A page's title, description and the language of both. */
export function callingOf(subject: Subject, publication: Publication): Calling {
  const language = defaultChromeLanguage;
  const name = inOneLine([wordingFor(publication.name, language)]);
  switch (subject.kind) {
    case 'article':
      return articleCalling(subject.article);
    case 'list': {
      const title = inOneLine(subject.steps.map((step) => step.name)) || name;
      return { language, title, description: listDescription(title, subject.shown.items, name) };
    }
    case 'home':
      return {
        language,
        title: name,
        description: sentence(chromeWord('front.lead'), sections(publication)),
      };
    case 'about': {
      const title = chromeWord('about.title');
      const names = [...wordings(publication.name), ...sections(publication)];
      return { language, title: title.text, description: sentence(title, names) };
    }
    case 'lost':
      return {
        language,
        title: chromeWord('notFound.title').text,
        description: chromeWord('notFound.text').text,
      };
    case 'other':
      return { language, title: name, description: inOneLine(wordings(publication.name)) };
  }
}

function articleCalling(article: Article): Calling {
  const title = plainLine(article.title) || article.id;
  const words = plainLine(excerptOf(article)) || plainLine(article.body.flatMap(textsOf).join(' '));
  return { language: article.language, title, description: shorten(words, descriptionLength) || title };
}

function listDescription(title: string, items: ListItem[], name: string): string {
  const newest = items.slice(0, 3).map((item) => isolate(shorten(plainLine(item.title), 80), item.language));
  return `${title}: ${newest.join(' · ') || name}`;
}

function sections(publication: Publication): Worded[] {
  return publication.sections.map((section) => wordingFor(section.label, defaultChromeLanguage));
}

function sentence(lead: Worded, parts: Worded[]): string {
  return `${lead.text}: ${inOneLine(parts)}`;
}
