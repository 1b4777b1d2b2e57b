import * as v from 'valibot';
import { articlePath } from '../../contract/articlePath.ts';
import { articleSchema } from '../../contract/articleSchema.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import type { ContentReader } from '../../data/contentReader.ts';
import { feedFiles } from './feedFiles.ts';
import type { FeedList } from './feedLists.ts';

/** A list's feeds with the articles read from `source`: each as its path below the site's root and its text. */
export async function fullTextFeeds(
  publication: Publication,
  { items, ...list }: FeedList,
  source: ContentReader,
): Promise<[path: string, text: string][]> {
  const full = items.map(async (item) => {
    const article = v.parse(articleSchema, JSON.parse(await source(articlePath(item.id))));
    return { item, article };
  });
  return feedFiles({ publication, ...list, items: await Promise.all(full) });
}
