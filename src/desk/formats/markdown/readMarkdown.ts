import { Marked, type TokenizerAndRendererExtension, type Tokens } from 'marked';
import { tooDeepError } from '../documentErrors.ts';
import { maxDepth } from '../html/parseHtml.ts';
import { readHtml } from '../html/readHtml.ts';
import type { ParsedDocument } from '../parsedDocument.ts';
import { contentsFinding } from '../tableOfContents.ts';
import { readFrontMatter } from './frontMatter.ts';
import { markdownFormula } from './markdownFormula.ts';

interface NoteToken extends Tokens.Generic {
  label: string;
}

/** The footnotes by label. */
interface Notes {
  numbers: Map<string, number>;
  referred: Set<string>;
  /** As HTML, at the page's end: a note may be written before its reference, and a web page's stand below. */
  bodies: Map<string, string>;
}

const maxMarks = 5000;
const contentsMark = /^ {0,3}(?:\[\[?_?toc_?\]\]?|\{:toc\}|<!-- ?toc ?-->)[ \t]*$/gim;

/**
 * Reads Markdown (CommonMark, GitHub's tables and footnotes). It goes through HTML, which it may hold anyway, so the one
 * reader of tags decides what is kept. Its front matter says its fields.
 *
 * @throws DocumentError as {@link readHtml} does
 */
export function readMarkdown(source: string, file = 'markdown'): ParsedDocument {
  const { body, fields, findings } = readFrontMatter(source);
  // Where programs put a table of contents.
  const text = body.replace(contentsMark, '');
  const notes: Notes = { numbers: new Map(), referred: new Set(), bodies: new Map() };
  for (const [, label = ''] of text.matchAll(/^ {0,3}\[\^([^\]\s]+)\]:/gm))
    if (!notes.numbers.has(label)) notes.numbers.set(label, notes.numbers.size + 1);
  const extensions = [
    noteReference(notes),
    noteBody(notes),
    aboutSign,
    ...(text.includes('$') ? [markdownFormula] : []),
  ];
  const marked = new Marked({ gfm: true }, { extensions });
  const html = htmlOf(marked, escapeExcessMarks(text), file);
  const document = readHtml(html + [...notes.bodies.values()].join(''), 'markdown', file);
  document.formatFindings.unshift(...findings, ...(text === body ? [] : [contentsFinding]));
  return fields ? { ...document, fields } : document;
}

function htmlOf(marked: Marked, text: string, file: string): string {
  try {
    return marked.parse(text, { async: false });
  } catch (error) {
    // Its parser calls itself for each level, and the levels that a web page may have are no trouble to it.
    throw error instanceof RangeError ? tooDeepError(file, maxDepth) : error;
  }
}

/**
 * The parser tries every mark with every later one of its paragraph, so a paragraph of nothing but marks would take it hours.
 * In one that has more marks than anybody writes they are only signs.
 */
function escapeExcessMarks(text: string): string {
  return text
    .split(/(\n[ \t]*\n)/)
    .map((part) =>
      (part.match(/[[\]_*`~<]/g)?.length ?? 0) > maxMarks ? part.replace(/[[\]_*`~<]/g, '\\$&') : part,
    )
    .join('');
}

/** One tilde says “about”, and the words between two of them stay; only two tildes strike out. */
const aboutSign: TokenizerAndRendererExtension = {
  name: 'aboutSign',
  level: 'inline',
  tokenizer: (source) => (/^~(?!~)/.test(source) ? { type: 'aboutSign', raw: '~' } : undefined),
  renderer: () => '~',
};

function noteReference({ numbers, referred }: Notes): TokenizerAndRendererExtension {
  return {
    name: 'noteReference',
    level: 'inline',
    tokenizer(source) {
      const match = /^\[\^([^\]\s]+)\]/.exec(source);
      if (!match || !numbers.has(match[1] ?? '')) return undefined;
      referred.add(match[1] ?? '');
      return { type: 'noteReference', raw: match[0], label: match[1] };
    },
    renderer(token) {
      const number = numbers.get((token as NoteToken).label);
      return `<a id="desk-reference-${number}" href="#desk-note-${number}">${number}</a>`;
    },
  };
}

/** What ends a note that goes on without being set in: a heading, a quotation, a list's item (as CommonMark has it) or code. */
const beginsAnew = String.raw` {0,3}(?:\[\^|#{1,6}[ \t\n]|>|(?:[-*+]|1[.)])[ \t]|\x60{3}|~{3})`;
const goesOn = String.raw`\n(?!\s*\n|${beginsAnew})[^\n]+|\n\s*\n(?: {2,}|\t)[^\n]+`;
const note = new RegExp(String.raw`^ {0,3}\[\^([^\]\s]+)\]:[ \t]*([^\n]*(?:${goesOn})*)(?:\n|$)`);

/** All is read before anything is written, so it is known by then which notes are referred to. */
function noteBody({ numbers, referred, bodies }: Notes): TokenizerAndRendererExtension {
  return {
    name: 'noteBody',
    level: 'block',
    start: (source) => {
      // No paragraph goes on after a blank line.
      const end = source.search(/\n[ \t]*\n/);
      return /^ {0,3}\[\^[^\]\s]+\]:/m.exec(end < 0 ? source : source.slice(0, end))?.index;
    },
    tokenizer(source) {
      const match = note.exec(source);
      if (!match) return undefined;
      const body = (match[2] ?? '').replace(/^(?: {1,4}|\t)/gm, '');
      return { type: 'noteBody', raw: match[0], label: match[1], tokens: this.lexer.blockTokens(body, []) };
    },
    renderer(token) {
      const { label, tokens } = token as NoteToken;
      const words = this.parser.parse(tokens ?? []);
      if (!referred.has(label) || bodies.has(label)) return `<aside>${words}</aside>\n`;
      const number = numbers.get(label);
      const back = `<a href="#desk-reference-${number}">↩</a>`;
      bodies.set(label, `<aside id="desk-note-${number}">${words}${back}</aside>\n`);
      return '';
    },
  };
}
