import { languageOf } from '../../../language/languages.ts';
import type { Finding } from '../../formats/finding.ts';
import type { Join } from '../../formats/join.ts';
import type { DocumentBlock, DocumentParagraph, DocumentRun } from '../../formats/parsedDocument.ts';
import { areAll, editRuns, proseOf, runText } from '../../formats/runText.ts';
import { isBaytLine } from '../../text/bayt.ts';
import { beginsSmall, hasCase, itemLetter } from '../../text/letters.ts';
import { balanceOf, beginsWithQuotation } from '../../text/quotationBalance.ts';
import { endsSentence } from '../../text/sentenceEnd.ts';
import { closeBoundary } from './boundary.ts';
import type { Vocabulary } from './hyphens.ts';
import { cleanSpaces } from './spaces.ts';

/** What was found in the lines of a paragraph. */
export interface LineFindings {
  joined: Join[];
  findings: Finding[];
}

interface PageOptions {
  language: string;
  known: Vocabulary;
  /** By the first block made of it, so that they are listed in document order with the joins of pages. */
  found: ReadonlyMap<DocumentBlock, LineFindings>;
}

/** No paragraph goes on over more pages; joining one costs the length that it has already. */
const mostPageEnds = 100;

/** What a document's paragraphs have in common, so that an exception means something. */
interface DocumentHabits {
  indents: boolean;
  stops: boolean;
}

/** Joins each paragraph split across pages where that is certain, and removes the page break. */
export function joinPages(
  blocks: readonly DocumentBlock[],
  { language, known, found }: PageOptions,
): LineFindings & { blocks: DocumentBlock[] } {
  const out: DocumentBlock[] = [];
  const joined: Join[] = [];
  const findings: Finding[] = [];
  const habits = { indents: usesIndents(blocks), stops: usesFullStops(blocks) };
  /** The last block that is no page break, and over how many pages' ends it goes. */
  let at = -1;
  let pageEnds = 0;
  for (const block of blocks) {
    const before = out[at];
    const parted = at < out.length - 1;
    const paragraphs = block.kind === 'paragraph' && before?.kind === 'paragraph';
    if (
      paragraphs &&
      pageEnds < mostPageEnds &&
      block.pageSequence === before.pageSequence &&
      isContinuation(before, block, parted || block.startsColumn === true, language, habits)
    ) {
      const head = runText(before.runs).length;
      const runs = [...withLineEnd(before.runs), ...block.runs];
      const boundary = closeBoundary(runText(runs), head, head + 1, language, known, before.page);
      out.splice(
        at,
        out.length - at,
        joinParagraphs(before, block, cleanSpaces(editRuns(runs, [boundary.edit]), language)),
      );
      pageEnds++;
      joined.push({ ...boundary.join, kind: 'page' });
      if (boundary.finding) findings.push(boundary.finding);
    } else {
      out.push(block);
      if (block.kind !== 'pageBreak') {
        at = out.length - 1;
        pageEnds = 0;
      }
    }
    joined.push(...(found.get(block)?.joined ?? []));
    findings.push(...(found.get(block)?.findings ?? []));
  }
  return { blocks: out, joined, findings };
}

/** Whether a document begins its paragraphs with an indent, as far as a page's beginning does not hide it. */
function usesIndents(blocks: readonly DocumentBlock[]): boolean {
  const inside = blocks.filter((block, at) => {
    const before = blocks[at - 1];
    if (block.kind !== 'paragraph' || before?.kind !== 'paragraph' || block.style || before.style)
      return false;
    return block.list === undefined && block.page === (before.lastPage ?? before.page);
  });
  const indented = inside.filter((block) => block.kind === 'paragraph' && block.indented);
  return indented.length >= 2 && indented.length * 2 > inside.length;
}

/**
 * Whether a document's paragraphs end with full stops, as far as a page's end does not hide it. Short lines without one are
 * names and verse.
 */
function usesFullStops(blocks: readonly DocumentBlock[]): boolean {
  const texts = blocks.flatMap((block, at) => {
    const next = blocks[at + 1];
    if (block.kind !== 'paragraph' || (block.style !== undefined && block.style !== 'quote')) return [];
    const page = block.lastPage ?? block.page;
    const turned = next?.kind === 'pageBreak' || (page !== undefined && next?.page === page + 1);
    return turned || block.list !== undefined ? [] : [proseOf(block.runs).trim()];
  });
  const ended = texts.filter(endsSentence).length;
  const open = texts.filter((text) => text.length >= 60 && !endsSentence(text)).length;
  return ended > open;
}

function withLineEnd(runs: DocumentRun[]): DocumentRun[] {
  const last = runs.at(-1);
  if (last === undefined || last.note !== undefined) return [...runs, { text: '\n' }];
  return [...runs.slice(0, -1), { ...last, text: `${last.text}\n` }];
}

function joinParagraphs(
  first: DocumentParagraph,
  rest: DocumentParagraph,
  runs: DocumentRun[],
): DocumentParagraph {
  const { full: _, ...begin } = first;
  const lastPage = rest.lastPage ?? rest.page;
  return {
    ...begin,
    runs,
    ...(rest.full === undefined ? {} : { full: rest.full }),
    ...(lastPage === undefined ? {} : { lastPage }),
  };
}

/** Whether the second paragraph is certainly the first one's rest, on the next page or in a file that has lost its pages. */
function isContinuation(
  first: DocumentParagraph,
  rest: DocumentParagraph,
  parted: boolean,
  language: string,
  habits: DocumentHabits,
): boolean {
  const end = first.lastPage ?? first.page;
  const turned = end !== undefined && rest.page !== undefined && rest.page === end + 1;
  if (!parted && !turned && !isCutInQuotation(first, rest, language)) return false;
  return isSameKind(first, rest) && isContinued(first, rest, language, habits);
}

// Lines of verse and of a table of names are shorter.
const proseLength = 60;

/**
 * Whether a paragraph was cut by a page's end that the file no longer shows: prose without a full stop leaves a quotation
 * open, and the next paragraph goes on in small letters and closes it. Each alone may be chance, all together are not.
 */
function isCutInQuotation(first: DocumentParagraph, rest: DocumentParagraph, language: string): boolean {
  if (rest.list !== undefined) return false;
  const head = proseOf(first.runs);
  const tail = proseOf(rest.runs);
  if (head.length < proseLength || endsSentence(head) || !beginsSmall(tail)) return false;
  return isClosedBy(head, tail, language);
}

function isSameKind(first: DocumentParagraph, rest: DocumentParagraph): boolean {
  if (first.style !== rest.style && !(first.style === 'quote' && rest.style === undefined)) return false;
  if (first.style !== undefined && first.style !== 'quote') return false;
  if (rest.list !== undefined && (rest.list.depth !== first.list?.depth || !beginsSmall(proseOf(rest.runs))))
    return false;
  const sized = first.size !== undefined && rest.size !== undefined;
  if (sized && Math.abs((first.size ?? 0) - (rest.size ?? 0)) > 0.6) return false;
  // Lines that are centred stand for themselves, unless they are longer than such lines are and go on in small letters.
  const centred = first.align === 'center' || rest.align === 'center';
  if (centred && !(beginsSmall(proseOf(rest.runs)) && proseOf(first.runs).length > 40)) return false;
  return first.margin === undefined && rest.margin === undefined;
}

function isContinued(
  first: DocumentParagraph,
  rest: DocumentParagraph,
  language: string,
  habits: DocumentHabits,
): boolean {
  const head = proseOf(first.runs);
  const tail = proseOf(rest.runs);
  // By geometry: what is set in is a paragraph of its own.
  if (rest.indented) return false;
  if (isBaytLine(head) || isBaytLine(tail)) return false;
  if (looksLikeLabel(first) || !/[\p{L}\p{N}]/u.test(tail) || isItem(tail)) return false;
  const inside = isClosedBy(head, tail, language);
  if (!endsSentence(head)) {
    if (inside || beginsSmall(tail)) return true;
    if (hasCase(tail))
      return (first.full === true || isGermanNoun(head, tail, language)) && !looksLikeLabel(rest);
    return first.list === undefined && !looksLikeLabel(rest) && endsOpenly(first, habits);
  }
  // Inside a quotation a sentence may end with the page; a new paragraph of it would open it again.
  return (inside || (habits.indents && first.full === true)) && !beginsWithQuotation(tail);
}

/**
 * Whether the want of a full stop says that a paragraph goes on, where no capital tells a new one: not in a document that
 * writes none, nor where the last line had room for more words. In ragged lines that room tells nothing.
 */
function endsOpenly({ full, wrapped, align }: DocumentParagraph, { stops }: DocumentHabits): boolean {
  if (full === true) return true;
  return stops && !(wrapped && align === 'justify');
}

// German words that a noun must follow, and those that begin a sentence rather than go on with one.
const beforeNoun =
  /(?<![\p{L}-])(?:der|die|das|des|dem|den|ein|eine|einer|eines|einem|einen|kein\p{L}{0,2}|mein\p{L}{0,2}|sein\p{L}{0,2}|ihr\p{L}{0,2}|unser\p{L}{0,2}|dies\p{L}{1,2}|jede\p{L}?|im|am|vom|zum|zur|beim|ins|ans|in|an|auf|von|mit|bei|nach|für|durch|ohne|gegen|aus|zwischen)$/u;
const beginning =
  /^\P{L}*(?:der|die|das|den|dem|des|ein\p{L}{0,2}|er|sie|es|wir|ich|ihr|man|was|wer|wie|wo|wann|warum|in|im|an|am|auf|aus|bei|mit|nach|von|vom|vor|zu|zum|zur|für|durch|über|unter|und|aber|oder|doch|denn|wenn|als|da|so|dann|dort|hier|nun|noch|auch|nur|heute|dies\p{L}{0,2}|jede\p{L}?|kein\p{L}{0,2}|sein\p{L}{0,2}|ihre?\p{L}?)(?!\p{L})/iu;

/** In German a sentence goes on with a capital where a noun is due. */
function isGermanNoun(head: string, tail: string, language: string): boolean {
  return languageOf(language).tag === 'de' && beforeNoun.test(head.trimEnd()) && !beginning.test(tail);
}

/** Whether the first part leaves a quotation or a bracket open that the second one closes. */
function isClosedBy(head: string, tail: string, language: string): boolean {
  if (balanceOf(head, language).open.length === 0 || balanceOf(tail, language).stray.length === 0)
    return false;
  const whole = balanceOf(`${head} ${tail}`, language);
  return whole.open.length === 0 && whole.stray.length === 0;
}

/** Short and bold throughout, or short without any mark of a sentence: a heading, a name, a line of its own. */
function looksLikeLabel({ runs, style }: DocumentParagraph): boolean {
  const text = proseOf(runs).trim();
  const words = text.split(/\s+/).length;
  if (style === 'quote') return false;
  return (
    words <= 14 && (areAll('strong', runs) || (words <= 4 && !endsSentence(text) && !/[,،-]$/.test(text)))
  );
}

const item = new RegExp(String.raw`^\s*(?:[\d۰-۹]{1,3}[.)]|${itemLetter}\)|[•·*–—-]\s)\s?`, 'u');

/** Begins with the sign of a list: 1. or a) or الف) or •. */
function isItem(text: string): boolean {
  return item.test(text);
}
