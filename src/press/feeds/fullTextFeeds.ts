import * as v from 'valibot';
import { articlePath } from '../../contract/articlePath.ts';
import { articleSchema } from '../../contract/articleSchema.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import type { ContentReader } from '../../data/contentReader.ts';
import type { Feed } from './feed.ts';
import { feedFiles } from './feedFiles.ts';
import type { FeedList } from './feedLists.ts';
import { podcastFile } from './podcastFile.ts';

/** A list's feeds with the articles read from `source`: each as its path below the site's root and its text. */
export async function fullTextFeeds(
  publication: Publication,
  list: FeedList,
  source: ContentReader,
): Promise<[path: string, text: string][]> {
  return feedFiles(await fullFeed(publication, list, source));
}

/** A section's podcast with the articles read from `source`: its path below the site's root and its text. */
export async function fullTextPodcast(
  publication: Publication,
  list: FeedList,
  source: ContentReader,
): Promise<[path: string, text: string]> {
  return podcastFile(await fullFeed(publication, list, source));
}

async function fullFeed(
  publication: Publication,
  { items, ...list }: FeedList,
  source: ContentReader,
): Promise<Feed> {
  const full = items.map(async (item) => {
    const article = v.parse(articleSchema, JSON.parse(await source(articlePath(item.id))));
    return { item, article };
  });
  return { publication, ...list, items: await Promise.all(full) };
}
