import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeTogether } from '../archive/writeTogether.ts';
import type { ArticleFile, ImportedDocument } from '../importing/importedDocument.ts';
import { DeskFault } from './DeskFault.ts';
import type { Draft } from './deskShapes.ts';

const keyPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The drafts on the disk, a folder each: `draft.json` and the pictures of its document. */
export class Drafts {
  readonly #folder: string;
  #all: Promise<Map<string, Draft>> | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** All of them, in no order. */
  async all(): Promise<Draft[]> {
    return [...(await this.#read()).values()];
  }

  /** @throws {DeskFault} `missing` */
  async get(key: string): Promise<Draft> {
    const draft = (await this.#read()).get(key);
    if (!draft) throw new DeskFault({ kind: 'missing' }, `There is no draft ${key}.`);
    return draft;
  }

  /** The draft that belongs to a published article, if there is one. */
  async ofArticle(id: string): Promise<Draft | undefined> {
    return (await this.all()).find((draft) => draft.published?.id === id);
  }

  /** Keeps what was imported. The same document dropped again is the draft that is there, edited as it may be. */
  async keep(file: { name: string; bytes: Uint8Array }, imported: ImportedDocument): Promise<Draft> {
    const key = Drafts.keyOf(file.bytes);
    const kept = (await this.#read()).get(key);
    if (kept) return kept;
    const { images: _, ...source } = imported.source;
    const { article, joined, flags } = imported;
    const document = { name: file.name, source, joined, flags };
    return this.put({ key, revision: 0, saved: 0, article, changed: true, document }, imported.images);
  }

  /** Names a document's draft by its content. */
  static keyOf(bytes: Uint8Array): string {
    return createHash('sha256').update(bytes).digest('hex').slice(0, 20);
  }

  /**
   * Writes a draft as its next revision: whole or, where the disk refuses, not at all.
   *
   * @param images pictures of its own that it has not kept yet, by their path (`images/…`)
   */
  async put(draft: Draft, images: Record<string, Uint8Array> = {}): Promise<Draft> {
    if (!keyPattern.test(draft.key)) throw new Error(`Not a draft’s key: ${draft.key}`);
    const all = await this.#read();
    const next = { ...draft, revision: draft.revision + 1, saved: Date.now() };
    const pictures = Object.entries(images).map(
      ([path, bytes]) => [this.imagePath(draft.key, path), bytes] as const,
    );
    writeTogether([...pictures, [join(this.#folder, draft.key, 'draft.json'), JSON.stringify(next)]]);
    all.set(draft.key, next);
    return next;
  }

  /**
   * Saves an edited article.
   *
   * @param revision the state that was edited
   * @throws {DeskFault} `stale` where it has been saved elsewhere since
   */
  async save(key: string, revision: number, article: ArticleFile): Promise<Draft> {
    const draft = await this.at(key, revision);
    return this.put({ ...draft, article, changed: true });
  }

  /** The draft in the state that the asker has seen. @throws {DeskFault} `stale`, `missing` */
  async at(key: string, revision: number): Promise<Draft> {
    const draft = await this.get(key);
    if (draft.revision === revision) return draft;
    throw new DeskFault(
      { kind: 'stale', article: draft.article, revision: draft.revision },
      'This draft has been saved in another window since it was opened here.',
    );
  }

  async remove(key: string): Promise<void> {
    await this.get(key);
    await rm(join(this.#folder, key), { recursive: true, force: true });
    (await this.#read()).delete(key);
  }

  /** Where a draft's picture lies; `path` is below `images/`, as the contract's schema has checked or the server has. */
  imagePath(key: string, path: string): string {
    return join(this.#folder, key, path);
  }

  #read(): Promise<Map<string, Draft>> {
    this.#all ??= readDrafts(this.#folder);
    return this.#all;
  }
}

async function readDrafts(folder: string): Promise<Map<string, Draft>> {
  const names = await readdir(folder).catch(() => []);
  const drafts = await Promise.all(
    names.map(async (name) => {
      try {
        return JSON.parse(await readFile(join(folder, name, 'draft.json'), 'utf8')) as Draft;
      } catch {
        // A folder without a draft: one whose first writing was cut off. It is no draft, and is left alone.
        return undefined;
      }
    }),
  );
  return new Map(drafts.flatMap((draft) => (draft ? [[draft.key, draft] as const] : [])));
}
