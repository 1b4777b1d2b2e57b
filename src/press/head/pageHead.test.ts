import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PageState } from '../../data/pageState.ts';
import { anyCharacter } from '../../testing/anyCharacter.ts';
import { aPublication } from '../../testing/factories.ts';
import type { Site } from './headPage.ts';
import { pageHead } from './pageHead.ts';
import { plainLines } from './plainLine.ts';
import {
  aPage,
  articlePage,
  feeds,
  feedsAt,
  headOf,
  links,
  meta,
  origin,
  preview,
  site,
  thing,
} from './testing/headFixtures.ts';

const rich = articlePage({
  title: '  “Tea” & <b>bread</b>\n</script> ',
  authors: ['T-T desk', 'Ann O’Hara'],
  summary: 'What it is.',
  source: { name: 'World Socialist', date: '2023-09-28', url: 'https://example.org/a?b=1&c=2' },
  topics: ['History', 'Tea & bread'],
  updated: '2026-01-05',
  corrections: [{ date: '2026-01-07', text: 'A name was wrong.' }],
  image: { src: 'images/tea.jpg', alt: 'A pot', width: 4, height: 3 },
  body: ['One two three.'],
});

test('an article has Open Graph, its dates in ASCII, and Twitter’s large picture', () => {
  const head = headOf({ ...rich, preview });
  const title = '“Tea” & <b>bread</b> </script>';
  expect(Object.fromEntries([...head.meta].filter(([name]) => name !== 'theme-color'))).toEqual({
    description: ['What it is.'],
    'og:type': ['article'],
    'og:title': [title],
    'og:description': ['What it is.'],
    'og:url': [`${origin}/articles/2026-01-02-an-article`],
    'og:site_name': ['The Test'],
    'og:locale': ['en_US'],
    'og:image': [`${origin}/previews/a1b2.png`],
    'og:image:type': ['image/png'],
    'og:image:width': ['1200'],
    'og:image:height': ['630'],
    'og:image:alt': ['T-T: A title'],
    'article:published_time': ['2026-01-02'],
    'article:modified_time': ['2026-01-07'],
    'article:author': ['T-T desk', 'Ann O’Hara'],
    'article:section': ['European'],
    'article:tag': ['History', 'Tea & bread'],
    'twitter:card': ['summary_large_image'],
    'twitter:title': [title],
    'twitter:description': ['What it is.'],
    'twitter:image': [`${origin}/previews/a1b2.png`],
    'twitter:image:alt': ['T-T: A title'],
  });
});

test('an article is a NewsArticle with its authors, source, dates and corrections', () => {
  const head = headOf({ ...rich, preview });
  const url = `${origin}/articles/2026-01-02-an-article`;
  const publisher = {
    '@type': 'NewsMediaOrganization',
    '@id': `${origin}/#publisher`,
    name: 'نشریهٔ آزمون',
    alternateName: 'T-T',
    url: `${origin}/`,
    email: 'desk@example.org',
  };
  expect(thing(head, 'NewsArticle')).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': url,
    mainEntityOfPage: { '@type': 'WebPage', '@id': url },
    url,
    headline: '“Tea” & <b>bread</b> </script>',
    description: 'What it is.',
    inLanguage: 'en',
    datePublished: '2026-01-02',
    dateModified: '2026-01-07',
    articleSection: 'European',
    author: [
      { '@type': 'Organization', name: 'T-T desk' },
      { '@type': 'Person', name: 'Ann O’Hara' },
    ],
    publisher,
    isBasedOn: {
      '@type': 'CreativeWork',
      name: 'World Socialist',
      datePublished: '2023-09-28',
      url: 'https://example.org/a?b=1&c=2',
    },
    wordCount: 3,
    image: [
      {
        '@type': 'ImageObject',
        url: `${origin}/content/images/tea.jpg`,
        width: 4,
        height: 3,
        caption: 'A pot',
      },
      {
        '@type': 'ImageObject',
        url: `${origin}/previews/a1b2.png`,
        width: 1200,
        height: 630,
        caption: 'T-T: A title',
      },
    ],
    keywords: ['History', 'Tea & bread'],
    correction: [{ '@type': 'CorrectionComment', text: 'A name was wrong.', datePublished: '2026-01-07' }],
    isAccessibleForFree: true,
  });
  expect(thing(head, 'BreadcrumbList')?.itemListElement).toMatchObject([
    { position: 1, name: 'The Test', item: `${origin}/` },
    { position: 2, name: 'European', item: `${origin}/sections/european-languages` },
    { position: 3, item: url },
  ]);
});

test('an article without picture, source or section has a small card and the feeds of the whole', () => {
  const head = headOf(articlePage({ language: 'x-own', body: [{ type: 'gap' }], topics: [] }));
  expect(meta(head, 'twitter:card')).toEqual(['summary']);
  expect(meta(head, 'description')).toEqual(['An article']);
  expect(meta(head, 'article:modified_time')).toEqual([]);
  expect(feeds(head)).toEqual(feedsAt(''));
  const article = thing(head, 'NewsArticle') ?? {};
  expect(article.dateModified).toBe('2026-01-02');
  for (const field of ['isBasedOn', 'articleSection', 'image', 'keywords', 'correction', 'workTranslation'])
    expect(article).not.toHaveProperty(field);
});

test('versions of a text name each other, and the original is x-default', () => {
  const family = [
    { id: '2026-01-02-b', language: 'prs', title: 'الف' },
    { id: '2026-01-03-a', language: 'en', title: 'A' },
    { id: '2026-01-04-c', language: 'de', title: 'Ä' },
  ];
  const original = '2026-01-03-a';
  const heads = family.map((self) => {
    const translationOf = self.id === original ? undefined : original;
    return headOf(
      articlePage(
        { ...self, translationOf },
        family.filter((one) => one !== self),
      ),
    );
  });
  for (const head of heads) {
    const named = links(head, 'alternate').flatMap(({ hreflang, href }) =>
      hreflang ? [[hreflang, href]] : [],
    );
    expect(named).toEqual([
      ['fa-AF', `${origin}/articles/2026-01-02-b`],
      ['en', `${origin}/articles/2026-01-03-a`],
      ['de', `${origin}/articles/2026-01-04-c`],
      ['x-default', `${origin}/articles/2026-01-03-a`],
    ]);
  }
  const [dari, english] = heads.map((head) => thing(head, 'NewsArticle') ?? {});
  expect(dari?.translationOfWork).toMatchObject({
    '@id': `${origin}/articles/${original}`,
    inLanguage: 'en',
  });
  expect(english?.workTranslation).toMatchObject([{ headline: 'الف' }, { headline: 'Ä' }]);
  expect(heads[0] && meta(heads[0], 'og:locale:alternate')).toEqual(['en_US', 'de_DE']);
});

test('a translation of a translation has the first text as x-default', () => {
  const family = ['fa-AF', 'en', 'de'].map((language, at) => ({
    id: `2026-01-0${at + 1}-v`,
    language,
    title: 'V',
  }));
  const [original, first, second] = family.map(({ id }) => id);
  const fallbacks = family.map((self) => {
    const translationOf = { [`${first}`]: original, [`${second}`]: first }[self.id];
    const others = family.filter((one) => one !== self);
    const head = headOf(articlePage({ ...self, translationOf }, others, translationOf && original));
    return links(head, 'alternate').find(({ hreflang }) => hreflang === 'x-default')?.href;
  });
  expect(fallbacks).toEqual(family.map(() => `${origin}/articles/${original}`));
});

test('of two versions in one language only one is named, and the other names none', () => {
  const family = ['de', 'en', 'en'].map((language, at) => ({
    id: `2026-01-0${at + 1}-v`,
    language,
    title: 'V',
  }));
  const named = family.map((self) => {
    const head = headOf(
      articlePage(
        self,
        family.filter((one) => one !== self),
      ),
    );
    return links(head, 'alternate').filter((link) => link.hreflang).length;
  });
  expect(named).toEqual([3, 3, 0]);
});

test('absolute addresses use the origin, whatever folder it has', () => {
  const folder = { ...site, publication: aPublication({ origin: 'https://e.org/sub' }) };
  const head = headOf({ ...rich, preview: { ...preview, address: 'https://cdn.e.org/a.jpg' } }, folder);
  expect(links(head, 'manifest')).toEqual([{ rel: 'manifest', href: '/manifest.webmanifest' }]);
  expect(links(head, 'canonical')[0]?.href).toBe('https://e.org/sub/articles/2026-01-02-an-article');
  expect([...meta(head, 'og:image'), ...meta(head, 'og:image:type')]).toEqual([
    'https://cdn.e.org/a.jpg',
    'image/jpeg',
  ]);
  expect(meta(head, 'theme-color')).toEqual(['#faf7f0', '#16171a']);
});

test('policies are linked from what describes the publisher and the article, wherever they stand', () => {
  const policies = {
    corrections: '/about/corrections',
    masthead: '/about/masthead',
    licence: 'https://e.org/l',
  };
  const head = headOf({ ...rich, preview }, { ...site, trust: { policies } });
  expect(thing(head, 'NewsArticle')).toMatchObject({
    license: 'https://e.org/l',
    publisher: {
      correctionsPolicy: `${origin}/about/corrections`,
      masthead: `${origin}/about/masthead`,
    },
  });
  const without = thing(headOf({ ...rich, preview }), 'NewsArticle');
  expect(without).not.toHaveProperty('license');
  expect(without).not.toHaveProperty('publisher.masthead');
});

test('a policy’s page is called by its title and described by its first words', () => {
  const words = { en: [{ type: 'paragraph', text: 'We mend what was wrong.' }] };
  const queries: PageState['queries'] = [[['policy', 'corrections'], words]];
  const head = headOf({ ...aPage('/about/corrections', 'about/:policy', queries), preview });
  expect(meta(head, 'description')[0]).toContain('We mend what was wrong.');
  expect(thing(head, 'WebPage')?.url).toBe(`${origin}/about/corrections`);
  expect(thing(head, 'BreadcrumbList')?.itemListElement).toMatchObject([
    { item: `${origin}/` },
    { item: `${origin}/about` },
    { item: `${origin}/about/corrections` },
  ]);
});

test('a page names itself on the Tor network only where it is served over https', () => {
  const onion = `http://${'a'.repeat(55)}d.onion`;
  const named = (where: Site) =>
    /onion-location" content="([^"]*)"/.exec(pageHead({ ...rich, preview }, where))?.[1];
  const trust = { policies: {}, onion };
  expect(named({ ...site, trust })).toBe(`${onion}/articles/2026-01-02-an-article`);
  expect(named({ ...site, trust, publication: aPublication({ origin: 'http://e.org' }) })).toBeUndefined();
  expect(named(site)).toBeUndefined();
});

test('no text of the archive breaks out of the head, and no forbidden character enters it', () => {
  const marks = [
    '</script>',
    '<!--',
    '"',
    "'>",
    '&amp;',
    '\u202e',
    '\u2069',
    '\u0000',
    '\ud800',
    '👩‍👩‍👧',
    ' ',
  ];
  const parts = fc.oneof(fc.string({ unit: anyCharacter, maxLength: 20 }), fc.constantFrom(...marks));
  const hostile = fc.array(parts, { minLength: 1, maxLength: 30 });
  const words = hostile.map((all) => all.join('')).filter((text) => text.trim() !== '');
  const facts = fc.record({
    title: words,
    authors: fc.array(words, { minLength: 1, maxLength: 3 }),
    summary: words,
    topics: fc.array(words),
    source: fc.record({ name: words }),
    corrections: fc.array(fc.record({ date: fc.constant('2026-02-03'), text: words })),
  });
  fc.assert(
    fc.property(facts, words, (given, alt) => {
      const page = { ...articlePage(given), preview: { ...preview, alt: `${alt}.` } };
      const head = headOf(page);
      expect(head.things).toHaveLength(2);
      expect(meta(head, 'article:author')).toEqual(plainLines(given.authors));
      expect(String(thing(head, 'NewsArticle')?.headline).length).toBeLessThanOrEqual(110);
      expect(pageHead(page, site)).not.toMatch(/[\p{Cc}\p{Cs}]/u);
    }),
    { numRuns: 60 },
  );
}, 30_000);
