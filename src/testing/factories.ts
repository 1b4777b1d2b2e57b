import type { ArticleFile } from '../contract/articleSchema.ts';
import type { BlockFile, BlockType } from '../contract/blockSchema.ts';
import type { Archive, ListItem, StoredListPage } from '../contract/listSchema.ts';
import type { Publication } from '../contract/publicationSchema.ts';

/** An article as in a file, with the fields that a test sets. */
export function anArticle(facts: Partial<Omit<ArticleFile, 'body'>> & { body?: unknown[] } = {}) {
  return {
    id: '2026-01-02-an-article',
    language: 'en',
    title: 'An article',
    authors: ['AA-AA desk'],
    date: '2026-01-02',
    body: ['A paragraph.'],
    ...facts,
  };
}

/** A block of every type of the contract, as in a file. The list refers to the note. */
export const blocksByType = {
  paragraph: { type: 'paragraph', text: ['Plain, ', { text: 'stressed', em: true }, '.'] },
  heading: { type: 'heading', level: 2, text: 'A heading' },
  quote: { type: 'quote', body: ['A quoted word.'], cite: 'Somebody' },
  list: {
    type: 'list',
    ordered: true,
    items: ['The first item', ['The second item', { text: '1', note: 1 }]],
  },
  verse: {
    type: 'verse',
    language: 'fa-AF',
    bayts: [['بشنو از نی چون حکایت می‌کند', 'از جدایی‌ها شکایت می‌کند']],
    attribution: 'مولانا',
  },
  figure: {
    type: 'figure',
    src: 'images/kite.svg',
    alt: 'A kite above a roof',
    caption: 'A kite',
    width: 4,
    height: 3,
  },
  table: { type: 'table', head: ['Word', 'Meaning'], rows: [['gul', 'flower']] },
  note: { type: 'note', number: 1, text: 'What the note says.' },
  gap: { type: 'gap' },
  break: { type: 'break' },
} as const satisfies { [Type in BlockType]: Readonly<Extract<BlockFile, { type: Type }>> };

/** A publication in both directions. */
export function aPublication(facts: Partial<Publication> = {}): Publication {
  return {
    name: { 'fa-AF': 'نشریهٔ آزمون', en: 'The Test' },
    monogram: 'T-T',
    motto: { type: 'verse', language: 'fa-AF', bayts: [['یک', 'دو']] },
    website: 'www.example.org',
    email: 'desk@example.org',
    origin: 'https://www.example.org',
    sections: [
      { id: 'dari', label: { fa: 'دری', en: 'Dari' }, languages: ['fa-AF'] },
      { id: 'european-languages', label: { fa: 'اروپایی', en: 'European' }, languages: ['en', 'de'] },
    ],
    ...facts,
  };
}

/** An article as lists show it. */
export function anItem(facts: Partial<ListItem> = {}): ListItem {
  return {
    id: '2026-01-02-an-article',
    url: 'https://www.example.org/articles/2026-01-02-an-article',
    title: 'An article',
    language: 'en',
    content_text: 'How it begins.',
    date_published: '2026-01-02T00:00:00Z',
    authors: [{ name: 'AA-AA desk' }],
    _aaaa: { section: 'european-languages', words: 500 },
    ...facts,
  };
}

/** `count` articles as lists show them, newest first: `Article 3`, `Article 2`, `Article 1`. */
export function someItems(count: number, facts: Partial<ListItem> = {}): ListItem[] {
  return Array.from({ length: count }, (_, at) => {
    const number = count - at;
    return anItem({ id: `2026-01-02-article-${number}`, title: `Article ${number}`, ...facts });
  });
}

/** A stored page of a list. */
export function aListPage(items: ListItem[], facts: Partial<StoredListPage> = {}): StoredListPage {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The Test',
    home_page_url: 'https://www.example.org/page/1',
    feed_url: 'https://www.example.org/content/lists/all/1.json',
    language: 'en',
    items,
    ...facts,
  };
}

/** `archive.json` for lists of these sizes, 24 articles on a page. */
export function anArchive(counts: Record<string, number> = {}): Archive {
  const all = {
    all: 1,
    'sections/dari': 0,
    'sections/dari/fa-AF': 0,
    'sections/european-languages': 1,
    'sections/european-languages/en': 1,
    'sections/european-languages/de': 0,
    ...counts,
  };
  const lists = Object.entries(all).map(([list, articles]) => [
    list,
    { articles, pages: Math.ceil(articles / 24) },
  ]);
  return { pageSize: 24, lists: Object.fromEntries(lists) };
}

/** The files of a small archive with this article, for {@link renderReader}. */
export function filesWith(article: ReturnType<typeof anArticle>): Record<string, unknown> {
  const year = article.id.slice(0, 4);
  return {
    'publication.json': aPublication(),
    'archive.json': anArchive(),
    [`articles/${year}/${article.id}.json`]: article,
    [`around/${year}/${article.id}.json`]: { versions: [] },
  };
}
