import * as v from 'valibot';
import { type Article, articleSchema } from '../../contract/articleSchema.ts';
import { modifiedOn } from '../../contract/modifiedOn.ts';
import type { KeptPicture } from '../libraryData.ts';
import { picturePaths } from '../picturePaths.ts';
import { pictureFromFile } from './carriedPicture.ts';
import { carryItemSchema } from './carryFormat.ts';

/** An article of a file, checked against the contract. */
export interface CarriedArticle {
  id: string;
  title: string;
  language: string;
  /** Its JSON; absent where it was only wanted. */
  text?: string;
  /** In the saved list. */
  saved?: { at: number; newer?: string };
  pictures: KeptPicture[];
}

/** What of a file is not taken in. */
export interface LeftOut {
  /** Its title, or whatever names it; absent where nothing does. */
  name?: string;
  language?: string;
  /** Its place in the file, counted from 1. */
  place: number;
  /** What is wrong, for who repairs it: the field and the issue, in English. */
  reason: string;
}

/**
 * Checks one item of a file.
 *
 * @param place its place in the file, counted from 1
 */
export function carriedArticle(json: unknown, place: number): CarriedArticle | LeftOut {
  const item = v.safeParse(carryItemSchema, json);
  if (!item.success) return { ...nameOf(json), place, reason: reasonOf(item.issues) };
  const { id, title, language, _aaaa } = item.output;
  const leftOut = (reason: string): LeftOut => ({ name: title || id, language, place, reason });

  const article = _aaaa.article === undefined ? undefined : v.safeParse(articleSchema, _aaaa.article);
  if (article && !article.success) return leftOut(reasonOf(article.issues));
  if (article && article.output.id !== id) return leftOut('id is not its article’s');
  if (!article && !_aaaa.saved) return leftOut('article is missing');
  if (!article && !v.is(articleSchema.entries.id, id)) return leftOut('id is not an article’s');

  const own = new Set(picturePaths(article?.output));
  const { saved } = _aaaa;
  const newer = saved?.newer === undefined ? undefined : v.safeParse(articleSchema, saved.newer);
  const isNewer = newer?.success && newer.output.id === id;
  return {
    id,
    title: article?.output.title ?? title,
    language: article?.output.language ?? language,
    ...(article && { text: JSON.stringify(_aaaa.article) }),
    ...(saved && { saved: { at: saved.at, ...(isNewer && { newer: JSON.stringify(saved.newer) }) } }),
    pictures: (_aaaa.pictures ?? [])
      .flatMap((picture) => pictureFromFile(picture) ?? [])
      // Of another article's it would be taken for the right one.
      .filter(({ src }) => own.has(src)),
  };
}

/** Whether an item was left out. */
export function isLeftOut(one: CarriedArticle | LeftOut): one is LeftOut {
  return 'reason' in one;
}

/** The last day on which an article of the archive changed, as text that sorts; '' where it never did. */
export function lastChange(text: string): string {
  const { updated, corrections, retraction } = JSON.parse(text) as Article;
  return [modifiedOn({ updated, corrections }) ?? '', retraction?.date ?? ''].sort().at(-1) ?? '';
}

function reasonOf([issue]: [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): string {
  return `${v.getDotPath(issue) ?? 'the article'} ${issue.message}`.slice(0, 200);
}

function nameOf(json: unknown): Pick<LeftOut, 'name' | 'language'> {
  const { title, id, language } = Object(json) as Record<string, unknown>;
  const name = [title, id].find((one): one is string => typeof one === 'string' && one.trim() !== '');
  return {
    ...(name !== undefined && { name: name.slice(0, 200) }),
    ...(typeof language === 'string' && { language: language.slice(0, 40) }),
  };
}
