import * as v from 'valibot';
import { hrefSchema, type Span, type Text } from '../../../contract/text/textSchema.ts';
import type { DocumentRun } from '../../formats/parsedDocument.ts';
import { phraseParts } from './phraseParts.ts';

/** What is needed to make a paragraph's runs text of the contract. */
export interface TextContext {
  /** The language of the block that the text is in. */
  language: string;
  languageOf(text: string): string | undefined;
  /** A note's number by its key; undefined if the document lacks the note. */
  numberOf(key: string): number | undefined;
  /** Called with an address the contract does not allow. */
  onDroppedLink(href: string, text: string): void;
  /** Called for a reference to a missing note. */
  onLostNote(mark: string): void;
  /** Whether the whole paragraph or document is strong or emphasised. */
  plainStrong?: boolean;
  plainEm?: boolean;
}

/**
 * Runs as `text` of the contract: neighbours of one look made one, empty ones dropped, addresses reduced to the contract's
 * own, notes numbered, words of another script in their language. Plain text is a plain string.
 */
export function toText(runs: readonly DocumentRun[], context: TextContext): Text {
  const spans = trimEnds(merge(closeGaps(toSpans(runs, context))));
  if (spans.every(isPlain)) return spans.map(({ text }) => text).join('');
  return spans.map((span) => (isPlain(span) ? span.text : span));
}

function toSpans(runs: readonly DocumentRun[], context: TextContext): Span[] {
  const lines = runs.map((run) => ({ ...run, text: run.text.replace(/[\n\t]+/g, ' ') }));
  const parts = phraseParts(lines, context.language, context.languageOf);
  return lines.flatMap((run, at): Span[] => {
    if (run.note !== undefined) return noteSpans(run, run.note, context);
    const look = spanLook(run, run.text, context);
    return (parts[at] ?? []).map(({ text, ...own }) => ({ text, ...look, ...own }));
  });
}

function noteSpans(run: DocumentRun, key: string, context: TextContext): Span[] {
  const number = context.numberOf(key);
  if (number !== undefined) return [{ text: String(number), note: number }];
  context.onLostNote(run.text);
  return [{ text: run.text }];
}

function spanLook(run: DocumentRun, text: string, context: TextContext): Omit<Span, 'text'> {
  const words = text.trim() !== '';
  const look: Omit<Span, 'text'> = {};
  if (words && run.em && !context.plainEm) look.em = true;
  if (words && run.strong && !context.plainStrong) look.strong = true;
  const href = run.href?.trim();
  if (href === undefined || href === '' || !words) return look;
  if (isAllowed(href)) look.href = href;
  // A place inside the document itself is no link of the article's: nothing is lost with it.
  else if (!href.startsWith('#')) context.onDroppedLink(href, text);
  return look;
}

function isAllowed(href: string): boolean {
  return !href.startsWith('#') && v.is(hrefSchema, href);
}

/**
 * A space has no look: it leaves the marks at whose edge it stands, and is inside where both its neighbours are alike. It
 * stays in the language of the phrase it is in.
 */
function closeGaps(spans: Span[]): Span[] {
  const parts = merge(spans).flatMap((span): Span[] => {
    if (!hasLook(span) || span.note !== undefined) return [span];
    const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(span.text) ?? [];
    const space = span.language === undefined ? {} : { language: span.language };
    return [
      { ...space, text: before },
      { ...span, text: words },
      { ...space, text: after },
    ];
  });
  const whole = merge(parts);
  return whole.map((span, at) => {
    const [before, after] = [whole[at - 1], whole[at + 1]];
    const between = span.text.trim() === '' && !hasLook(span) && before && after && sameLook(before, after);
    return between ? { ...before, text: span.text } : span;
  });
}

function merge(spans: Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (span.text === '' && span.note === undefined) continue;
    if (last && sameLook(last, span)) merged.splice(-1, 1, { ...last, text: last.text + span.text });
    else merged.push(span);
  }
  // A mark may have stood in another run than its letter.
  return merged.map((span) => ({ ...span, text: span.text.normalize('NFC') }));
}

function sameLook(a: Span, b: Span): boolean {
  if (a.note !== undefined || b.note !== undefined) return false;
  return a.em === b.em && a.strong === b.strong && a.href === b.href && a.language === b.language;
}

function trimEnds(spans: Span[]): Span[] {
  const trimmed = spans.map((span, at) => {
    const text = at === 0 ? span.text.trimStart() : span.text;
    return { ...span, text: at === spans.length - 1 ? text.trimEnd() : text };
  });
  const full = trimmed.filter((span) => span.text !== '' || span.note !== undefined);
  return full.length === spans.length ? full : trimEnds(full);
}

function isPlain(span: Span): boolean {
  return Object.keys(span).length === 1;
}

function hasLook({ em, strong, href }: Span): boolean {
  return em !== undefined || strong !== undefined || href !== undefined;
}
