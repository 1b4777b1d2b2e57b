import * as v from 'valibot';
import { type ArticleFile, articleSchema } from '../../contract/articleSchema.ts';
import {
  characterIssues,
  controlCharacters,
  loneSurrogates,
  unpairedControls,
} from '../../contract/text/plainTextSchema.ts';

/**
 * An article without the characters that the contract refuses. Paragraphs are repaired as they are read; this is for what
 * parts the halves of a pair later (a line, a hemistich, a span of another language) and for a picture's description.
 */
export function withValidCharacters(article: ArticleFile): ArticleFile {
  const { issues = [] } = v.safeParse(articleSchema, article);
  const about = new Set<string>(Object.values(characterIssues));
  const places = new Set(issues.filter(({ message }) => about.has(message)).map((one) => v.getDotPath(one)));
  return places.size === 0 ? article : (cleaned(article, '', places) as ArticleFile);
}

function cleaned(value: unknown, path: string, places: ReadonlySet<string | null>, inside = false): unknown {
  const refused = inside || places.has(path);
  if (typeof value === 'string') return refused ? cleanText(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    cleaned(inner, path === '' ? key : `${path}.${key}`, places, refused),
  ]);
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}

function cleanText(text: string): string {
  const unpaired = new Set(unpairedControls(text));
  const paired = text.split('').filter((_, at) => !unpaired.has(at));
  return paired.join('').replace(controlCharacters, '').replace(loneSurrogates, '\ufffd');
}
