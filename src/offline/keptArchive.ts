import * as v from 'valibot';
import { articlePath } from '../contract/articlePath.ts';
import { type ArticleFile, articleSchema } from '../contract/articleSchema.ts';
import { type ArticleEntry, articleEntry } from '../contract/derived/articleEntry.ts';
import type { Derivation } from '../contract/derived/derivation.ts';
import { archiveOf, byDay, deriveLists } from '../contract/derived/deriveLists.ts';
import { listItem } from '../contract/derived/listItem.ts';
import { listMembers } from '../contract/derived/listMembers.ts';
import { originalsOf } from '../contract/derived/originalsOf.ts';
import type { ListItem } from '../contract/listSchema.ts';
import { sectionOf } from '../contract/localizedText.ts';
import type { Publication } from '../contract/publicationSchema.ts';

/** What the lists need of a kept article. Its text was checked against the contract before it was kept. */
interface KeptEntry extends ArticleEntry {
  text: string;
}

/**
 * The publication as far as it is kept: the same files as on the host, derived in the same way, from fewer articles.
 *
 * @param texts the kept articles as JSON, each checked against the contract before it was kept
 */
export class KeptArchive {
  readonly #texts = new Map<string, string>();
  readonly #derivation: Derivation<KeptEntry>;

  constructor(publication: Publication, texts: Iterable<string>) {
    const retracted: { id: string }[] = [];
    const entries: KeptEntry[] = [];
    const related: Pick<ArticleFile, 'id' | 'translationOf'>[] = [];
    for (const text of texts) {
      const article = readKept(text);
      if (!article) continue;
      this.#texts.set(articlePath(article.id), text);
      related.push(article);
      if (article.retraction) retracted.push(article);
      else entries.push(entryOf(article, text, publication));
    }
    this.#derivation = {
      publication,
      members: listMembers(publication, entries.sort(byDay)),
      originals: originalsOf(related),
      retracted,
      itemOf: ({ text }) => itemOf(text, publication),
    };
  }

  /** How many articles are kept. */
  get size(): number {
    return this.#texts.size;
  }

  /**
   * A file of the publication as JSON.
   *
   * @param path below `content/`
   * @returns undefined where what is kept does not give this file
   */
  file(path: string): string | undefined {
    const text = this.#texts.get(path);
    if (text !== undefined) return text;
    if (path === 'archive.json') return JSON.stringify(archiveOf(this.#derivation.members.lists));
    for (const derived of deriveLists(this.#derivation))
      if (derived.path === path) return JSON.stringify(derived.json());
    return undefined;
  }
}

/** What is stored may have been damaged since: such an article is as one that is not kept. */
function readKept(text: string): ArticleFile | undefined {
  try {
    const article = JSON.parse(text) as ArticleFile;
    return Array.isArray(article.authors) && typeof article.date === 'string' ? article : undefined;
  } catch {
    return undefined;
  }
}

/** Without the schema, which takes a hundred times longer: a thousand articles are put in order before a list is shown. */
function entryOf(
  { id, language, date, authors, source, topics }: ArticleFile,
  text: string,
  publication: Publication,
): KeptEntry {
  const section = sectionOf(publication, language)?.id ?? '';
  return {
    ...articleEntry({
      id,
      language,
      date_published: `${date}T00:00:00Z`,
      authors: authors.map((name) => ({ name })),
      ...(topics && { tags: topics }),
      _aaaa: { section, source },
    }),
    text,
  };
}

function itemOf(text: string, publication: Publication): ListItem {
  return listItem(v.parse(articleSchema, JSON.parse(text)), publication);
}
