import { wordingFor, wordings } from '../../contract/labels.ts';
import { articleAddress, listAddress, sectionList } from '../../contract/listNames.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import { chromeWord } from './chromeWords.ts';
import { absolute, type Preview } from './headPage.ts';
import type { Thing } from './headTag.ts';
import type { ListSubject, Step } from './listSubject.ts';
import { newsArticle } from './newsArticle.ts';
import { plainLine } from './plainLine.ts';
import { publisher } from './publisher.ts';
import type { Calling, Subject } from './subject.ts';

/** What a page says of itself in schema.org's words: the thing it shows, and the way to it from the home page. */
export function structuredData(
  subject: Subject,
  calling: Calling,
  publication: Publication,
  preview: Preview | undefined,
): Thing[] {
  switch (subject.kind) {
    case 'article': {
      const { article, section } = subject;
      const label = section && wordingFor(section.label, article.language);
      const steps: Step[] = [
        ...(section && label ? [{ name: label, address: listAddress(sectionList(section.id)) }] : []),
        { name: { text: calling.title, language: article.language }, address: articleAddress(article.id) },
      ];
      return [
        newsArticle(subject, calling, publication, preview),
        breadcrumbs(steps, publication, article.language),
      ];
    }
    case 'list':
      return [
        collectionPage(subject, calling, publication),
        breadcrumbs(subject.steps, publication, calling.language),
      ];
    case 'home':
      return [website(publication)];
    case 'about': {
      const steps = [{ name: chromeWord('about.title'), address: '/about' }];
      const about = { '@type': 'AboutPage', name: calling.title, url: absolute(publication, '/about') };
      return [
        { ...about, mainEntity: publisher(publication) },
        breadcrumbs(steps, publication, calling.language),
      ];
    }
    case 'lost':
    case 'other':
      return [];
  }
}

function website(publication: Publication): Thing {
  const [first, ...names] = wordings(publication.name).map(({ text }) => plainLine(text));
  return {
    '@type': 'WebSite',
    '@id': absolute(publication, '/#website'),
    name: first,
    alternateName: [plainLine(publication.monogram), ...names],
    url: absolute(publication, '/'),
    inLanguage: publication.sections.flatMap((section) => section.languages),
    publisher: publisher(publication),
  };
}

function collectionPage({ shown, steps }: ListSubject, calling: Calling, publication: Publication): Thing {
  const url = absolute(publication, steps.at(-1)?.address ?? '/');
  return {
    '@type': 'CollectionPage',
    '@id': url,
    url,
    name: calling.title,
    inLanguage: calling.language,
    isPartOf: { '@type': 'WebSite', '@id': absolute(publication, '/#website') },
    mainEntity: {
      '@type': 'ItemList',
      itemListOrder: 'https://schema.org/ItemListOrderDescending',
      numberOfItems: shown.items.length,
      itemListElement: shown.items.map((item, at) => ({
        '@type': 'ListItem',
        position: at + 1,
        url: absolute(publication, articleAddress(item.id)),
      })),
    },
  };
}

function breadcrumbs(steps: Step[], publication: Publication, language: string): Thing {
  const home: Step = { name: wordingFor(publication.name, language), address: '/' };
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [home, ...steps.filter((step) => step.address !== '/')].map((step, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name: plainLine(step.name.text),
      item: absolute(publication, step.address),
    })),
  };
}
