import { createHash } from 'node:crypto';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArticleFile } from '../../contract/articleSchema.ts';
import type { ImportedDocument } from '../formats/importedDocument.ts';
import { writeTogether } from './archive/writeTogether.ts';
import { DeskError } from './DeskError.ts';
import type { Draft } from './draft.ts';
import { KeyedQueue } from './keyedQueue.ts';
import { parseDraft } from './parseDraft.ts';

const keyPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const batch = 64;

/**
 * The drafts on the disk, a folder each: `draft.json` and the pictures of its document. The disk is asked each time, for
 * another desk may have written there; a file is read again only when it has changed.
 */
export class DraftStore {
  readonly #folder: string;
  readonly #known = new Map<string, { stamp: string; draft: Draft }>();
  readonly #turns = new KeyedQueue();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** All of them, in no order. One that cannot be read costs the others nothing. */
  async all(): Promise<Draft[]> {
    const keys = await readdir(this.#folder).catch(() => []);
    const drafts: Draft[] = [];
    for (let at = 0; at < keys.length; at += batch) {
      const some = keys.slice(at, at + batch).map((key) => this.find(key).catch(() => undefined));
      for (const draft of await Promise.all(some)) if (draft) drafts.push(draft);
    }
    return drafts;
  }

  /** @throws {DeskError} `missing` */
  async get(key: string): Promise<Draft> {
    return known(key, await this.find(key));
  }

  /** A draft as it lies on the disk now; none where there is no such folder, or one whose first writing was cut off. */
  async find(key: string): Promise<Draft | undefined> {
    if (!keyPattern.test(key)) return undefined;
    try {
      const { ino, mtimeMs, size } = await stat(this.#file(key));
      const stamp = `${ino} ${mtimeMs} ${size}`;
      const last = this.#known.get(key);
      if (last?.stamp === stamp) return last.draft;
      const draft = parseDraft(await readFile(this.#file(key), 'utf8'));
      this.#known.set(key, { stamp, draft });
      return draft;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'ENOENT' && code !== 'ENOTDIR' && !(error instanceof SyntaxError)) throw error;
      this.#known.delete(key);
      return undefined;
    }
  }

  /** The draft that belongs to a published article, if there is one. */
  async ofArticle(id: string): Promise<Draft | undefined> {
    return (await this.all()).find((draft) => draft.published?.id === id);
  }

  /**
   * Looks at a draft and does something about it while nobody else does: what comes meanwhile waits.
   *
   * @param work is given what lies there, if anything; it writes with `put`
   */
  exclusively<Done>(key: string, work: (draft: Draft | undefined) => Promise<Done>): Promise<Done> {
    return this.#turns.run(key, async () => work(await this.find(key)));
  }

  /**
   * As `alone`, with the draft in the state that the asker has seen.
   *
   * @throws {DeskError} `stale` where it has been saved elsewhere since, `missing`
   */
  atRevision<Done>(key: string, revision: number, work: (draft: Draft) => Promise<Done>): Promise<Done> {
    return this.exclusively(key, async (found) => {
      const draft = known(key, found);
      if (draft.revision === revision) return work(draft);
      const { article, changed, published } = draft;
      throw new DeskError(
        { kind: 'stale', article, revision: draft.revision, changed, ...(published && { published }) },
        'This draft has been saved in another window since it was opened here.',
      );
    });
  }

  /** Keeps what was imported. The same document dropped again is the draft that is there, edited as it may be. */
  addImported(file: { name: string; bytes: Uint8Array }, imported: ImportedDocument): Promise<Draft> {
    const key = DraftStore.keyOf(file.bytes);
    const { images: _, ...content } = imported.document;
    const { article, images, joined, findings } = imported;
    const document = { name: file.name, content, joined, findings };
    return this.exclusively(
      key,
      async (kept) =>
        kept ?? this.write({ key, revision: 0, saved: 0, article, changed: true, document }, images),
    );
  }

  /** Names a document's draft by its content. */
  static keyOf(bytes: Uint8Array): string {
    return createHash('sha256').update(bytes).digest('hex').slice(0, 20);
  }

  /**
   * Writes a draft as its next revision: whole or, where the disk refuses, not at all. Whoever has looked at the draft
   * before does both in one `alone`.
   *
   * @param images pictures of its own that it has not kept yet, by their path (`images/…`)
   */
  async write(draft: Draft, images: Record<string, Uint8Array> = {}): Promise<Draft> {
    if (!keyPattern.test(draft.key)) throw new Error(`Not a draft’s key: ${draft.key}`);
    const saved = Date.now();
    // The first state counts from the clock: a draft that was discarded and came anew is not taken for the one before.
    const next = { ...draft, revision: draft.revision === 0 ? saved : draft.revision + 1, saved };
    const pictures = Object.entries(images).map(
      ([path, bytes]) => [this.imagePath(draft.key, path), bytes] as const,
    );
    writeTogether([...pictures, [this.#file(draft.key), JSON.stringify(next)]]);
    return next;
  }

  /**
   * Saves an edited article.
   *
   * @param revision the state that was edited
   * @throws {DeskError} `stale` where it has been saved elsewhere since
   */
  save(key: string, revision: number, article: ArticleFile): Promise<Draft> {
    return this.atRevision(key, revision, (draft) => this.write({ ...draft, article, changed: true }));
  }

  /** @throws {DeskError} `missing` */
  remove(key: string): Promise<void> {
    return this.exclusively(key, async (draft) => {
      known(key, draft);
      await rm(join(this.#folder, key), { recursive: true, force: true });
    });
  }

  /** Where a draft's picture lies; `path` is below `images/`, as the contract's schema has checked or the server has. */
  imagePath(key: string, path: string): string {
    return join(this.#folder, key, path);
  }

  #file(key: string): string {
    return join(this.#folder, key, 'draft.json');
  }
}

function known(key: string, draft: Draft | undefined): Draft {
  if (draft) return draft;
  throw new DeskError({ kind: 'missing' }, `There is no draft ${key}.`);
}
