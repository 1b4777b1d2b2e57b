import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { ContentSource } from '../data/contentSource.ts';
import { DataError } from '../data/dataError.ts';
import { everything } from '../list/listNames.ts';
import { type Archive, archiveSchema, type ListItem, listPageSchema } from '../list/listSchema.ts';
import { type Publication, publicationSchema } from '../publication/publicationSchema.ts';

/** The built reader with its archive, as everything printed after it reads it. */
export interface BuiltSite {
  /** The folder that a host will serve. */
  dist: string;
  /** The path that the site lies below, with a slash at both ends. */
  base: string;
  publication: Publication;
  archive: Archive;
  /** Every article as lists show it, newest first. */
  items: ListItem[];
  /** Reads the archive from the folder. */
  source: ContentSource;
}

/**
 * Opens what the build has written so far.
 *
 * @throws {DataError} when a part of the archive is not there
 */
export async function openBuiltSite(dist: string, base: string): Promise<BuiltSite> {
  const source = fileSource(join(dist, 'content'));
  const publication = v.parse(publicationSchema, JSON.parse(await source('publication.json')));
  const archive = v.parse(archiveSchema, JSON.parse(await source('archive.json')));
  const items: ListItem[] = [];
  for (let page = archive.lists[everything]?.pages ?? 0; page > 0; page--) {
    const stored = v.parse(listPageSchema, JSON.parse(await source(`lists/${everything}/${page}.json`)));
    items.push(...stored.items);
  }
  return { dist, base, publication, archive, items, source };
}

function fileSource(content: string): ContentSource {
  return async (path) => {
    try {
      return await readFile(join(content, path), 'utf8');
    } catch (cause) {
      throw new DataError('missing', path, 'is not in the archive', { cause });
    }
  };
}
