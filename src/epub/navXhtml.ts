import type { Article } from '../contract/articleSchema.ts';
import { plainText } from '../contract/text/plainText.ts';
import { wordsMarkup } from '../contract/text/textMarkup.ts';
import { attributes, escapeMarkup } from '../contract/text/xmlMarkup.ts';
import { bookWords } from './bookWords.ts';
import { articleFile } from './placeInBook.ts';
import { inLanguage, xhtmlPage } from './xhtmlPage.ts';

/** The files that are in every book. */
export const bookFiles = { cover: 'cover.xhtml', nav: 'nav.xhtml', style: 'style.css' } as const;

interface Entry {
  href: string;
  text: string;
  language: string;
  inner?: Entry[];
}

/**
 * The navigation document (EPUB 3.3, 7): every article, each in its own language, with its headings if it is the only one; then
 * the book's parts.
 */
export function navXhtml(articles: readonly Article[], language: string): string {
  const { words, language: own } = bookWords(language);
  const alone = articles.length === 1;
  const entries = articles.map((article): Entry => {
    const { id, title } = article;
    const inner = alone ? headingsOf(article) : [];
    return { href: articleFile(id), text: title, language: article.language, inner };
  });
  const [first] = entries;
  const landmarks = [
    { type: 'titlepage', href: bookFiles.cover, text: words.cover, language: own },
    // Of a single article the contents are no page of their own.
    ...(alone ? [] : [{ type: 'toc', href: bookFiles.nav, text: words.contents, language: own }]),
    ...(first ? [{ type: 'bodymatter', ...first }] : []),
  ].map(
    ({ type, href, text, language: its }) =>
      `<li><a${attributes({ 'epub:type': type, href })}${inLanguage(its)}>${escapeMarkup(text)}</a></li>`,
  );
  const body = [
    '<nav epub:type="toc" role="doc-toc" id="contents">',
    `<h1${inLanguage(own)}>${escapeMarkup(words.contents)}</h1>`,
    listXhtml(entries),
    '</nav>',
    '<nav epub:type="landmarks" hidden="hidden">',
    `<h2${inLanguage(own)}>${escapeMarkup(words.landmarks)}</h2>`,
    `<ol${inLanguage(own)}>${landmarks.join('\n')}</ol>`,
    '</nav>',
  ].join('\n');
  return xhtmlPage({ language, title: words.contents, titleLanguage: own, body, part: 'frontmatter' });
}

/** An article's headings, each with its place; one of a lower level is inside the one before it. */
function headingsOf({ id, language, body }: Article): Entry[] {
  const top: Entry[] = [];
  body.forEach((block, at) => {
    if (block.type !== 'heading') return;
    const text = plainText(block.text).trim();
    if (text === '') return;
    const entry = {
      href: `${articleFile(id)}#p${at + 1}`,
      text,
      language: block.language ?? language,
      inner: [],
    };
    const above = block.level > 2 ? top.at(-1)?.inner : undefined;
    (above ?? top).push(entry);
  });
  return top;
}

function listXhtml(entries: readonly Entry[]): string {
  const items = entries.map(({ href, text, language, inner = [] }) => {
    const link = `<a${attributes({ href })}${inLanguage(language)}>${wordsMarkup(text, language)}</a>`;
    return `<li>${link}${inner.length > 0 ? listXhtml(inner) : ''}</li>`;
  });
  return `<ol>\n${items.join('\n')}\n</ol>`;
}
