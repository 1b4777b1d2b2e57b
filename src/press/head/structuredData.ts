import { articleAddress } from '../../contract/articlePath.ts';
import { listAddress, sectionList } from '../../contract/lists.ts';
import { localizedText, localizedTexts } from '../../contract/localizedText.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import { mirrorsAddress } from '../../contract/trust/aboutPages.ts';
import { policyAddress, policyTitles } from '../../contract/trust/policyAddress.ts';
import type { TrustFacts } from '../../contract/trust/trustFacts.ts';
import { defaultTranslation } from './defaultTranslation.ts';
import { absolute, type PreviewImage, type Site } from './headPage.ts';
import type { Thing } from './headTag.ts';
import type { Breadcrumb, IndexSubject, ListSubject } from './listSubject.ts';
import { newsArticle } from './newsArticle.ts';
import { plainLine } from './plainLine.ts';
import { articleAuthor, publisher } from './publisher.ts';
import type { PageMetadata, Subject } from './subject.ts';

/** A page in schema.org's terms: the thing it shows, and its breadcrumbs from the home page. */
export function structuredData(
  subject: Subject,
  calling: PageMetadata,
  { publication, trust }: Site,
  preview: PreviewImage | undefined,
): Thing[] {
  switch (subject.kind) {
    case 'article': {
      const { article, section } = subject;
      const label = section && localizedText(section.label, article.language);
      const steps: Breadcrumb[] = [
        ...(section && label ? [{ name: label, address: listAddress(sectionList(section.id)) }] : []),
        { name: { text: calling.title, language: article.language }, address: articleAddress(article.id) },
      ];
      return [
        newsArticle(subject, calling, { publication, trust }, preview),
        breadcrumbList(steps, publication, article.language),
      ];
    }
    case 'list':
      return [
        collectionPage(subject, calling, publication),
        breadcrumbList(subject.breadcrumbs, publication, calling.language),
      ];
    case 'index':
      return [
        listOfLists(subject, calling, publication),
        breadcrumbList([{ name: subject.title, address: subject.address }], publication, calling.language),
      ];
    case 'years':
      return [
        collection(subject.address, calling, publication),
        breadcrumbList(subject.breadcrumbs, publication, calling.language),
      ];
    case 'home':
      return [website(publication, trust)];
    case 'about': {
      const steps = [{ name: defaultTranslation('about.title'), address: '/about' }];
      const about = { '@type': 'AboutPage', name: calling.title, url: absolute(publication, '/about') };
      return [
        { ...about, mainEntity: publisher(publication, trust) },
        breadcrumbList(steps, publication, calling.language),
      ];
    }
    case 'policy': {
      const address = policyAddress(subject.name);
      const steps = [
        { name: defaultTranslation('about.title'), address: '/about' },
        { name: defaultTranslation(policyTitles[subject.name]), address },
      ];
      const page = { '@type': 'WebPage', name: calling.title, url: absolute(publication, address) };
      return [
        { ...page, publisher: publisher(publication, trust) },
        breadcrumbList(steps, publication, calling.language),
      ];
    }
    case 'mirrors': {
      const steps = [
        { name: defaultTranslation('about.title'), address: '/about' },
        { name: defaultTranslation('about.mirrors'), address: mirrorsAddress },
      ];
      return [breadcrumbList(steps, publication, calling.language)];
    }
    case 'search': {
      const steps = [{ name: defaultTranslation('nav.search'), address: '/search' }];
      const page = { '@type': 'SearchResultsPage', name: calling.title };
      return [
        { ...page, url: absolute(publication, '/search') },
        breadcrumbList(steps, publication, calling.language),
      ];
    }
    case 'own':
    case 'lost':
    case 'other':
      return [];
  }
}

function website(publication: Publication, trust: TrustFacts): Thing {
  const [first, ...names] = localizedTexts(publication.name).map(({ text }) => plainLine(text));
  return {
    '@type': 'WebSite',
    '@id': absolute(publication, '/#website'),
    name: first,
    alternateName: [plainLine(publication.monogram), ...names],
    url: absolute(publication, '/'),
    inLanguage: publication.sections.flatMap((section) => section.languages),
    publisher: publisher(publication, trust),
  };
}

function collectionPage(
  { named, names, shown, breadcrumbs }: ListSubject,
  calling: PageMetadata,
  publication: Publication,
): Thing {
  const author = named === 'author' ? plainLine(names[0]?.text ?? '') : '';
  return {
    ...collection(breadcrumbs.at(-1)?.address ?? '/', calling, publication),
    about: author ? articleAuthor(author, publication) : undefined,
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

/** All authors, or all sources: how many there are; of an archive's thousands the page itself has the addresses. */
function listOfLists(
  { address, index }: IndexSubject,
  calling: PageMetadata,
  publication: Publication,
): Thing {
  const lists = index.groups.flatMap((group) => group.lists);
  return {
    ...collection(address, calling, publication),
    mainEntity: {
      '@type': 'ItemList',
      itemListOrder: 'https://schema.org/ItemListOrderAscending',
      numberOfItems: lists.length,
    },
  };
}

function collection(address: string, calling: PageMetadata, publication: Publication): Thing {
  const url = absolute(publication, address);
  return {
    '@type': 'CollectionPage',
    '@id': url,
    url,
    name: calling.title,
    inLanguage: calling.language,
    isPartOf: { '@type': 'WebSite', '@id': absolute(publication, '/#website') },
  };
}

function breadcrumbList(steps: Breadcrumb[], publication: Publication, language: string): Thing {
  const home: Breadcrumb = { name: localizedText(publication.name, language), address: '/' };
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
