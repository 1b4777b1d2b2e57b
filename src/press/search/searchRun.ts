import type { Article } from '../../contract/articleSchema.ts';
import { articleExcerpt } from '../../contract/blockTexts.ts';
import { compareTerms } from '../../contract/search/indexFiles.ts';
import type { SearchDocument } from '../../contract/search/searchIndex.ts';
import { searchWords } from '../../language/search/searchWords.ts';
import { articleTerms, impactOf, textsOf } from './articleTerms.ts';
import { ByteWriter } from './byteWriter.ts';
import { compoundParts } from './compoundParts.ts';
import { EntryWriter } from './entryWriter.ts';

/** An article as the index takes it. */
export interface IndexedArticle {
  article: Article;
  /** The id of its section. */
  section: string;
  /** The terms of the lists that it is in. */
  filters: readonly string[];
}

/** Some articles' part of the index. */
export interface SearchRun {
  /** What results show, in the order of the articles. */
  documents: SearchDocument[];
  /** All terms with their postings, as in a dictionary's file. */
  terms: Buffer;
}

const leadLength = 130;

/** Inverts some articles: from articles with words to words with articles. */
export function searchRun(articles: readonly IndexedArticle[]): SearchRun {
  const partsOf = compoundParts(vocabularyOf(articles));
  const postings = new Map<string, Posting>();
  for (const [document, { article, filters }] of articles.entries()) {
    const { terms, length } = articleTerms(article, partsOf);
    for (const [term, { weight, places }] of terms) {
      addTo(postings, term, document, impactOf(weight, length), places);
    }
    for (const filter of new Set(filters)) addTo(postings, filter, document, 1, []);
  }
  const entries = new EntryWriter();
  for (const [term, { documents, postings: list, places }] of [...postings].sort(([a], [b]) =>
    compareTerms(a, b),
  ))
    entries.inline(term, documents, list.data, places.data);
  return { documents: articles.map(documentOf), terms: entries.writer.data };
}

interface Posting {
  documents: number;
  last: number;
  postings: ByteWriter;
  places: ByteWriter;
}

function addTo(
  all: Map<string, Posting>,
  term: string,
  document: number,
  impact: number,
  places: number[],
): void {
  let posting = all.get(term);
  if (!posting) {
    posting = { documents: 0, last: -1, postings: new ByteWriter(8), places: new ByteWriter(8) };
    all.set(term, posting);
  }
  posting.documents++;
  posting.postings.number(((document - posting.last - 1) << 3) | impact);
  posting.last = document;
  if (places.length === 0) return;
  posting.places.number(places.length);
  let before = 0;
  for (const place of places) {
    posting.places.number(place - before);
    before = place;
  }
}

/** The words of each language in these articles, as far as they may be a part of a compound. */
function vocabularyOf(articles: readonly IndexedArticle[]): (language: string) => ReadonlySet<string> {
  const words = new Map<string, Set<string>>();
  return (language) => {
    const known = words.get(language);
    if (known) return known;
    const own = new Set<string>();
    words.set(language, own);
    for (const { article } of articles)
      for (const [text, tag] of textsOf(article))
        if (tag.split('-')[0] === language)
          for (const { text: word } of searchWords(text, tag)) if (word.length >= 4) own.add(word);
    return own;
  };
}

function documentOf({ article, section }: IndexedArticle): SearchDocument {
  const { id, date, language, title, authors, source } = article;
  return [id, date, section, language, title, authors, source?.name ?? '', cutLead(articleExcerpt(article))];
}

function cutLead(text: string): string {
  if (text.length <= leadLength) return text;
  const space = text.lastIndexOf(' ', leadLength);
  const cut = space > 0 ? text.slice(0, space) : text.slice(0, leadLength).replace(/[\ud800-\udbff]$/, '');
  return `${cut.replace(/[\s,;:،؛–—…-]+$/u, '')}…`;
}
