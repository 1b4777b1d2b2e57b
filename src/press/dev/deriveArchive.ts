import { archiveOf, byDay, deriveLists } from '../../contract/derived/deriveLists.ts';
import { listItem } from '../../contract/derived/listItem.ts';
import { listMembers } from '../../contract/derived/listMembers.ts';
import { originalsOf } from '../../contract/derived/originalsOf.ts';
import { versionPairs } from '../../contract/derived/versionPairs.ts';
import type { ListItem } from '../../contract/listSchema.ts';
import { trustFiles } from '../../contract/trust/trustFacts.ts';
import { requireNoErrors } from '../archive/issue.ts';
import { readArchive } from '../archive/readArchive.ts';
import { besideJson } from '../lists/besideText.ts';
import { jsonSchemas } from '../lists/jsonSchemas.ts';
import { keywordsIn } from '../lists/related/keywords.ts';
import { relatedArticles } from '../lists/related/relatedArticles.ts';
import { searchInMemory } from './searchInMemory.ts';

export interface DerivedArchive {
  /** Path below `content/` to the file's text. */
  files: Map<string, string>;
  /** The search index, made when it is first asked for: path below `content/` to the file's bytes. */
  search(): Map<string, Uint8Array>;
  /** Articles' ids, newest first. */
  ids: string[];
  warnings: string[];
  /** Where the publication is published. */
  origin: string;
}

/**
 * Reads the archive below `root` and derives every file the reader fetches beside the articles, all of it in memory: for
 * development. `press.ts` builds what is published.
 *
 * @throws {Error} that lists every error of the archive, if there is one
 */
export async function deriveArchive(root: string): Promise<DerivedArchive> {
  const { publication: read, articles, issues } = await readArchive(root);
  const { publication, warnings } = requireNoErrors(root, read, issues);
  const listed = articles.filter(({ retraction }) => !retraction);
  const retracted = articles.filter(({ retraction }) => retraction);
  const items = listed.map((article) => listItem(article, publication)).sort(byDay);
  const originals = originalsOf(articles);
  const files = new Map<string, string>();
  const members = listMembers(publication, items);
  const itemOf = (item: ListItem) => item;
  const relatedTo = relatedArticles(publication, members, originals, keywordsIn(articles));
  for (const { path, json } of deriveLists({ publication, members, originals, retracted, itemOf, relatedTo }))
    files.set(path, JSON.stringify(json()));
  for (const { path, versions } of versionPairs(listed, originals)) {
    const texts = versions.flatMap((id) => articles.filter((article) => article.id === id));
    files.set(path, besideJson(texts));
  }
  files.set('archive.json', JSON.stringify(archiveOf(members.lists)));
  for (const [path, json] of trustFiles(publication)) files.set(path, JSON.stringify(json));
  for (const [path, json] of jsonSchemas()) files.set(path, `${JSON.stringify(json, null, 2)}\n`);
  let index: Map<string, Uint8Array> | undefined;
  const search = () => {
    index ??= searchInMemory(publication, articles, items, members);
    return index;
  };
  return { files, search, ids: items.map((item) => item.id), warnings, origin: publication.origin };
}
