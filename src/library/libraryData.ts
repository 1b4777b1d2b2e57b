import type { DBSchema } from 'idb';

/** An article as it was fetched. Its text is parsed against the contract before it is kept. */
export interface KeptArticle {
  id: string;
  /** The article's JSON, without spaces. */
  text: string;
  /** When it was kept, in milliseconds since 1970. */
  at: number;
  /** The packs that brought it, by their list's path; none if only the saved list wants it. */
  packs: string[];
}

/** An entry of the saved list. The article itself is in `articles` as soon as it could be fetched. */
export interface SavedEntry {
  id: string;
  title: string;
  language: string;
  /** When the reader saved it, in milliseconds since 1970. */
  at: number;
  /** `wanted`: saved without a line; it is fetched when the line is back. */
  state: 'kept' | 'wanted';
  /** The article's JSON as it is published now, where it was corrected or retracted since: the reader is offered both. */
  newer?: string;
  /** Set when the article was no longer at its address the last time that was asked. */
  gone?: boolean;
  /** The paths of its pictures and of its recording below `content/`, once it is kept. */
  pictures?: string[];
}

/** A picture of a kept article; also a recording, where this browser keeps no files. */
export interface KeptPicture {
  /** Its path below `content/`. */
  src: string;
  type: string;
  bytes: ArrayBuffer;
}

/** A recording of a kept article: a file, which browsers leave on the disk and read in parts, for it is large. */
export interface KeptRecording {
  /** Its path below `content/`. */
  src: string;
  type: string;
  file: Blob;
}

/** A file of a kept article. */
export type KeptFile = KeptPicture | KeptRecording;

/** A list that the reader has taken along. */
export interface KeptPack {
  /** The list's path, as `listAddress` makes it: `` for all articles. */
  list: string;
  /** How many of the newest were asked for, or a year of them. */
  extent: number | 'year';
  /** The ids it brought, newest first. */
  ids: string[];
  /** When it was last brought up to date, in milliseconds since 1970. */
  at: number;
  /** How many articles were to be brought; more than `ids` where the line was cut or some were damaged. */
  wanted?: number;
  /** The pack files that have come whole, by name. */
  files?: string[];
  /** The hash of each article that the list's manifest names, as it was when it was brought. */
  versions?: Record<string, string>;
}

/** Where a reader stopped in an article; kept only while the reader wants it. */
export interface KeptPlace {
  id: string;
  /** The block at the top of the screen, counted from 0. */
  block: number;
  /** How many blocks the article had then: where a correction has changed that, `block` is another one. */
  blocks: number;
  /** How far down the body that was, from 0 to 1. */
  fraction: number;
  /** How far the article was read, from 0 to 1: the furthest that was ever seen. */
  progress: number;
  at: number;
}

/** What the reader keeps on this device. A change of shape is a new version of the database, with a migration. */
export interface LibraryData extends DBSchema {
  articles: { key: string; value: KeptArticle };
  saved: { key: string; value: SavedEntry };
  pictures: { key: string; value: KeptFile };
  packs: { key: string; value: KeptPack };
  places: { key: string; value: KeptPlace };
}
