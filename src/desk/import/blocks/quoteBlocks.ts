import { isBlankText } from '../../../contract/text/plainText.ts';
import type { DocumentBlock, DocumentParagraph, DocumentRun } from '../../formats/parsedDocument.ts';
import { areAll, editRuns, proseOf, runText } from '../../formats/runText.ts';
import { type BlockBuilder, paragraphOf, withLanguage, wordsOf } from './blockBuilder.ts';
import { takeWhile } from './takeWhile.ts';
import { isAttribution, isStanzaLine } from './verse.ts';

/** Writes the quotation that begins at a block, as the document styles it. @returns the number of blocks read */
export function quoteAt(
  blocks: readonly DocumentBlock[],
  at: number,
  builder: BlockBuilder,
): number | undefined {
  const paragraphs = takeWhile(blocks, at, isQuoted);
  if (paragraphs.length === 0) return undefined;
  const last = paragraphs.at(-1);
  const named = paragraphs.length > 1 && last && isSigned(last) ? last : undefined;
  writeQuote(named ? paragraphs.slice(0, -1) : paragraphs, named, builder);
  return paragraphs.length;
}

/** Writes the stanzas that begin at a block, in a script with case: a quotation with one paragraph per line. */
export function stanzaAt(
  blocks: readonly DocumentBlock[],
  at: number,
  builder: BlockBuilder,
): number | undefined {
  const lines = takeWhile(blocks, at, (block) => isStanzaLine(block) && !isSigned(block));
  if (lines.length === 0) return undefined;
  const next = blocks[at + lines.length];
  const named = isAttribution(next) ? next : undefined;
  writeQuote(lines, named, builder);
  return lines.length + (named ? 1 : 0);
}

function writeQuote(
  paragraphs: readonly DocumentParagraph[],
  named: DocumentParagraph | undefined,
  builder: BlockBuilder,
): void {
  const look = { plainEm: paragraphs.every(({ runs }) => areAll('em', runs)) };
  const texts = paragraphs.map(({ runs }) => builder.text(runs, look)).filter((text) => !isBlankText(text));
  const language = builder.languageOf(wordsOf(...texts));
  const body = texts.flatMap((text) => paragraphOf(text, undefined));
  const cite = named && builder.text(withoutDash(named.runs));
  const cited = cite === undefined || isBlankText(cite) ? {} : { cite };
  if (body.length > 0) builder.push({ type: 'quote', body, ...cited, ...withLanguage(language) });
  else if (cite) for (const block of paragraphOf(cite, undefined)) builder.push(block);
}

function isQuoted(block: DocumentBlock): block is DocumentParagraph {
  return block.kind === 'paragraph' && block.style === 'quote' && block.list === undefined;
}

/** Whether a short line after a dash names the quoted author. */
function isSigned({ runs }: DocumentParagraph): boolean {
  const text = proseOf(runs).trim();
  return /^[—–]\s*\p{L}/u.test(text) && text.length <= 100;
}

function withoutDash(runs: readonly DocumentRun[]): DocumentRun[] {
  const dash = /^\s*[—–-]\s*/.exec(runText(runs))?.[0];
  return dash ? editRuns(runs, [{ from: 0, to: dash.length, text: '' }]) : [...runs];
}
