import { parse, TomlDate, TomlError } from 'smol-toml';
import { parseDocument } from 'yaml';
import { machineDay } from '../../text/machineDay.ts';
import type { DocumentFields } from '../parsedDocument.ts';

/** A text without its front matter, and what that says. */
export interface FrontMatter {
  /** Markdown. */
  body: string;
  fields?: DocumentFields;
  /** For the editor. */
  findings: string[];
}

/** Longer is no front matter. */
const maxHead = 65_536;
const keys: Record<string, readonly string[]> = {
  title: ['title'],
  authors: ['author', 'authors', 'creator'],
  date: ['date', 'published', 'pubdate'],
  language: ['lang', 'language', 'locale'],
  topics: ['tags', 'topics', 'keywords'],
  summary: ['summary', 'description', 'abstract', 'excerpt'],
};

/**
 * Takes the fields off a Markdown text's beginning: YAML between `---` lines or TOML between `+++` lines. Where it is broken a
 * finding names the line, and its lines stay in the text as paragraphs.
 */
export function readFrontMatter(text: string): FrontMatter {
  const [opening = '', fence = ''] = /^\uFEFF?(---|\+\+\+)[ \t]*\n/.exec(text) ?? [];
  const rest = text.slice(opening.length);
  if (!opening || !/^\s*(?:#.*\s+)*["'\p{L}[][^\n]*/u.test(rest.slice(0, 2000)))
    return { body: text, findings: [] };
  const end = (fence === '---' ? /^(?:---|\.\.\.)[ \t]*$/m : /^\+\+\+[ \t]*$/m).exec(rest.slice(0, maxHead));
  const looksLikeFields = fence === '+++' || /^[\p{L}\w-]+:(?:\s|$)/u.test(rest);
  if (!end)
    return looksLikeFields ? broken(rest, '', 1, `it has no end (${fence})`) : { body: text, findings: [] };
  const head = rest.slice(0, end.index);
  const body = rest.slice(end.index + end[0].length);
  const read = fence === '---' ? readYaml(head) : readToml(head);
  if ('error' in read)
    return looksLikeFields ? broken(head, body, read.line + 1, read.error) : { body: text, findings: [] };
  return { body, ...fieldsOf(read.values) };
}

type Read = { values: Record<string, unknown> } | { error: string; line: number };

function readYaml(head: string): Read {
  const document = parseDocument(head, { prettyErrors: true, logLevel: 'silent' });
  const [error] = document.errors;
  if (error)
    return { error: error.message.replace(/ at line \d[\s\S]*/, ''), line: error.linePos?.[0].line ?? 1 };
  return asValues(document.toJS());
}

function readToml(head: string): Read {
  try {
    return asValues(parse(head));
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    return { error: error.message.replace(/^Invalid TOML document: |\n[\s\S]*/g, ''), line: error.line };
  }
}

function asValues(values: unknown): Read {
  const isObject = typeof values === 'object' && values !== null && !Array.isArray(values);
  return isObject
    ? { values: values as Record<string, unknown> }
    : { error: 'it is no list of fields', line: 1 };
}

/** Its lines are kept one by one. */
function broken(head: string, body: string, line: number, reason: string): FrontMatter {
  return {
    body: `${head.replaceAll('\n', '\n\n')}\n\n${body}`,
    findings: [`The front matter is broken in line ${line} and was kept as text: ${reason}.`],
  };
}

function fieldsOf(values: Record<string, unknown>): Pick<FrontMatter, 'fields' | 'findings'> {
  const given = Object.entries(values).filter(([, value]) => value !== null && value !== '');
  const named = (field: string) => given.find(([key]) => keys[field]?.includes(key.toLowerCase()))?.[1];
  const said = named('date');
  const [title, tag, summary] = ['title', 'language', 'summary'].map((field) => textsOf(named(field))[0]);
  const authors = textsOf(named('authors'));
  const topics = textsOf(named('topics')).flatMap((topic) => topic.split(/\s*[,،;؛]\s*/).filter(Boolean));
  const date = textsOf(said).flatMap((day) => machineDay(day, tag) ?? [])[0];
  const unknown = given
    .map(([key]) => key)
    .filter((key) => !Object.values(keys).flat().includes(key.toLowerCase()));
  const findings = [
    ...(said !== undefined && !date
      ? [`The front matter’s date is not a day: ${textsOf(said).join(', ') || '…'}.`]
      : []),
    ...(unknown.length > 0
      ? [`Fields of the front matter that articles do not have were left out: ${unknown.join(', ')}.`]
      : []),
  ];
  const fields: DocumentFields = {
    ...(title && { title }),
    ...(authors.length > 0 && { authors }),
    ...(date && { date }),
    ...(tag && { language: { tag, certain: true } }),
    ...(summary && { summary }),
    ...(topics.length > 0 && { topics }),
  };
  return { fields, findings };
}

/** A value's texts: one, or a list of them; of a person the name. */
function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (value instanceof TomlDate) return [value.toISOString()];
  if (typeof value === 'object' && value !== null) return textsOf('name' in value ? value.name : undefined);
  return ['string', 'number'].includes(typeof value) ? [String(value).trim()].filter(Boolean) : [];
}
