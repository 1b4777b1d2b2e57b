import type { ArticleFile } from '../../../contract/articleSchema.ts';
import type { Finding } from '../../formats/finding.ts';
import { findBlock, foldedBlocks } from '../findBlock.ts';
import { textFindings } from './textFindings.ts';

/** What is remembered of an import, to know which of its findings an editor has mended. */
export interface ImportState {
  /** The keys of the findings that the article's own text shows, so that they end when it no longer does. */
  inText: string[];
  /** The fields as they were imported. */
  fields: Pick<ArticleFile, 'title' | 'authors' | 'date' | 'language' | 'source'>;
}

/** A draft, as far as its findings need it. */
export interface JudgedArticle {
  article: ArticleFile;
  /** The findings that the editor has judged to be right as they are. */
  settled?: readonly string[] | undefined;
  /** The findings of the import; undefined if the text itself is looked through. */
  imported?: { findings: readonly Finding[]; state?: ImportState | undefined } | undefined;
}

/** Names a finding for as long as its words are the same, wherever they move. */
export function findingKey({ kind, place, message }: Finding): string {
  return `${kind} ${place.words} ${message}`.slice(0, 500);
}

/** What an import leaves to be remembered. */
export function importState(article: ArticleFile, findings: readonly Finding[]): ImportState {
  const { title, authors, date, language, source } = article;
  const found = new Set(findingsIn(article).map((one) => `${one.kind} ${one.place.words}`));
  return {
    inText: findings.filter((one) => found.has(`${one.kind} ${one.place.words}`)).map(findingKey),
    fields: { title, authors, date, language, ...(source && { source }) },
  };
}

/**
 * The findings that still want a decision, in reading order: what is about the whole article first. One ends when the editor has
 * said that it is right so, has mended its place or changed its field.
 */
export function openFindings({ article, settled = [], imported }: JudgedArticle): Finding[] {
  const judged = new Set(settled);
  const unjudged = (finding: Finding) => !judged.has(findingKey(finding));
  if (!imported) return findingsIn(article).filter(unjudged);
  const { findings, state } = imported;
  const folded = foldedBlocks(article.body);
  const blockOf = ({ kind, place }: Finding) => findBlock({ kind, place, words: [place.words] }, folded);
  const inText = new Set(state?.inText);
  const now = state ? findingsIn(article) : [];
  const isStill = (finding: Finding, block: number | undefined) => {
    if (inText.has(findingKey(finding))) return takeMatch(now, finding, block);
    const field = state && fieldOf(finding);
    if (field) return JSON.stringify(article[field]) === JSON.stringify(state.fields[field]);
    if (finding.kind === 'missing-summary') return !article.summary?.trim();
    // Its words stood in a block when it was found.
    return finding.place.block === undefined || block !== undefined;
  };
  return findings
    .map((finding) => ({ finding, block: blockOf(finding) }))
    .filter(({ finding, block }) => isStill(finding, block) && unjudged(finding))
    .sort((a, b) => (a.block ?? 0) - (b.block ?? 0))
    .map(({ finding }) => finding);
}

/** Finds what the text shows today of a finding: the same words, or else the same kind in the same block. Each is taken once. */
function takeMatch(now: Finding[], { kind, place }: Finding, block: number | undefined): boolean {
  const alike = now.findIndex((one) => one.kind === kind && one.place.words === place.words);
  const at =
    alike >= 0
      ? alike
      : now.findIndex((one) => one.kind === kind && one.place.block === (block ?? place.block));
  if (at < 0) return false;
  now.splice(at, 1);
  return true;
}

/** The field that a finding is about. */
function fieldOf({ kind, place }: Finding): keyof ImportState['fields'] | undefined {
  switch (kind) {
    case 'missing-field':
      return place.words === 'title' ? 'title' : place.words === 'date' ? 'date' : 'authors';
    case 'uncertain-date':
      return 'date';
    case 'uncertain-author':
      return 'authors';
    case 'uncertain-source':
      return 'source';
    case 'unknown-language':
      return 'language';
    case 'duplicate-title':
      return 'title';
    default:
      return undefined;
  }
}

/** Half-typed text may have a shape the checks do not expect. */
function findingsIn(article: ArticleFile): Finding[] {
  try {
    return textFindings(article);
  } catch {
    return [];
  }
}
