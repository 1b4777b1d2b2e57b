import { Marked, type TokenizerAndRendererExtension, type Tokens } from 'marked';
import { readHtml } from '../html/readHtml.ts';
import type { SourceDocument } from '../source/sourceDocument.ts';

interface NoteToken extends Tokens.Generic {
  label: string;
}

const mostMarks = 5000;

/**
 * Reads Markdown (CommonMark, GitHub's tables and footnotes). It goes through HTML, which it may hold anyway, so the one
 * reader of tags decides what is kept. A head of fields between `---` lines is read as paragraphs.
 */
export function readMarkdown(text: string): SourceDocument {
  const labels = new Map<string, number>();
  for (const [, label = ''] of text.matchAll(/^ {0,3}\[\^([^\]\s]+)\]:/gm))
    if (!labels.has(label)) labels.set(label, labels.size + 1);
  const extensions = [noteReference(labels), noteBody(labels), aboutSign];
  const marked = new Marked({ gfm: true }, { extensions });
  return readHtml(marked.parse(calm(headAsParagraphs(text)), { async: false }), 'markdown');
}

/**
 * The parser tries every mark with every later one of its paragraph, so a paragraph of nothing but marks would take it hours.
 * In one that has more marks than anybody writes they are only signs.
 */
function calm(text: string): string {
  return text
    .split(/(\n[ \t]*\n)/)
    .map((part) =>
      (part.match(/[[\]_*`~<]/g)?.length ?? 0) > mostMarks ? part.replace(/[[\]_*`~<]/g, '\\$&') : part,
    )
    .join('');
}

/** One tilde says “about”, and the words between two of them stay; only two tildes strike out. */
const aboutSign: TokenizerAndRendererExtension = {
  name: 'aboutSign',
  level: 'inline',
  start: (source) => source.indexOf('~'),
  tokenizer: (source) => (/^~(?!~)/.test(source) ? { type: 'aboutSign', raw: '~' } : undefined),
  renderer: () => '~',
};

function headAsParagraphs(text: string): string {
  const head = /^\uFEFF?---[ \t]*\n(.*?)\n---[ \t]*(?:\n|$)/s.exec(text);
  if (!head || !/^[\w-]+:/.test(head[1] ?? '')) return text;
  return `${(head[1] ?? '').replaceAll('\n', '\n\n')}\n\n${text.slice(head[0].length)}`;
}

function noteReference(labels: Map<string, number>): TokenizerAndRendererExtension {
  const met = new Set<string>();
  return {
    name: 'noteReference',
    level: 'inline',
    start: (source) => source.indexOf('[^'),
    tokenizer(source) {
      const match = /^\[\^([^\]\s]+)\]/.exec(source);
      if (!match || !labels.has(match[1] ?? '')) return undefined;
      return { type: 'noteReference', raw: match[0], label: match[1] };
    },
    renderer(token) {
      const { label } = token as NoteToken;
      const number = labels.get(label);
      const id = met.has(label) ? '' : ` id="desk-reference-${number}"`;
      met.add(label);
      return `<a${id} href="#desk-note-${number}">${number}</a>`;
    },
  };
}

function noteBody(labels: Map<string, number>): TokenizerAndRendererExtension {
  return {
    name: 'noteBody',
    level: 'block',
    start: (source) => /^ {0,3}\[\^[^\]\s]+\]:/m.exec(source)?.index,
    tokenizer(source) {
      const match =
        /^ {0,3}\[\^([^\]\s]+)\]:[ \t]*([^\n]*(?:\n(?!\s*\n| {0,3}\[\^)[^\n]+|\n\s*\n(?: {2,}|\t)[^\n]+)*)(?:\n|$)/.exec(
          source,
        );
      if (!match) return undefined;
      const body = (match[2] ?? '').replace(/^(?: {1,4}|\t)/gm, '');
      return { type: 'noteBody', raw: match[0], label: match[1], tokens: this.lexer.blockTokens(body, []) };
    },
    renderer(token) {
      const { label, tokens } = token as NoteToken;
      const number = labels.get(label);
      const back = `<a href="#desk-reference-${number}">↩</a>`;
      return `<aside id="desk-note-${number}">${this.parser.parse(tokens ?? [])}${back}</aside>\n`;
    },
  };
}
