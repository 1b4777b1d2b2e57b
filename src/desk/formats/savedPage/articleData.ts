import { elementText, type XmlElement } from '../parseXml.ts';

/** What a page's JSON-LD says of its article. */
export interface ArticleData {
  title?: string;
  authors: string[];
  published?: string;
  site?: string;
  url?: string;
}

const types = /(?:Article|Posting|Report|Review)$/;

/**
 * Reads schema.org's description of an article out of a page's scripts, in any of the ways it is written: alone, in a list, in
 * a graph, inside the page's own description.
 *
 * @returns undefined where there is none, or no valid JSON
 */
export function articleDataOf(scripts: readonly XmlElement[]): ArticleData | undefined {
  for (const script of scripts) {
    const found = parsed(elementText(script)).flatMap((data) => articlesIn(data, 0))[0];
    if (found)
      return {
        title: textOf(found.headline) ?? textOf(found.name),
        authors: namesOf(found.author),
        published: textOf(found.datePublished) ?? textOf(found.dateCreated),
        site: namesOf(found.publisher)[0],
        url: textOf(found.url) ?? textOf(objectOf(found.mainEntityOfPage)?.['@id']),
      };
  }
  return undefined;
}

type Json = Record<string, unknown>;

function parsed(text: string): unknown[] {
  try {
    return [JSON.parse(text.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ''))];
  } catch {
    return [];
  }
}

/** Deeper than this nobody describes an article. */
const maxDepth = 4;

function articlesIn(data: unknown, depth: number): Json[] {
  if (depth > maxDepth) return [];
  if (Array.isArray(data)) return data.flatMap((one) => articlesIn(one, depth + 1));
  const object = objectOf(data);
  if (!object) return [];
  if ([object['@type']].flat().some((type) => typeof type === 'string' && types.test(type))) return [object];
  return [object['@graph'], object.mainEntity].flatMap((one) => articlesIn(one, depth + 1));
}

function objectOf(data: unknown): Json | undefined {
  return typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Json) : undefined;
}

function namesOf(data: unknown): string[] {
  return [data].flat().flatMap((one) => textOf(one) ?? textOf(objectOf(one)?.name) ?? []);
}

function textOf(data: unknown): string | undefined {
  return typeof data === 'string' && data.trim() !== '' ? data.trim() : undefined;
}
