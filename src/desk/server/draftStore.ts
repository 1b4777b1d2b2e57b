import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArticleFile } from '../../contract/articleSchema.ts';
import { fileStamp } from '../../press/system/fileStamp.ts';
import { importState } from '../import/findings/openFindings.ts';
import type { ReadDocument } from '../threads/tryImport.ts';
import { DeskError } from './api/DeskError.ts';
import type { Draft } from './api/draft.ts';
import { parseDraft } from './api/parseDraft.ts';
import { writeTogether } from './archive/writeTogether.ts';
import { KeyedQueue } from './keyedQueue.ts';

const keyPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const batch = 64;

/**
 * The drafts on disk, one folder each: `draft.json` and the document's pictures. The disk is checked each time, because
 * another desk may have written; a file is read again only if it has changed.
 */
export class DraftStore {
  readonly #folder: string;
  readonly #known = new Map<string, { stamp: string; draft: Draft }>();
  readonly #turns = new KeyedQueue();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** All drafts, in no order. An unreadable one is skipped. */
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

  /** A draft as it is on disk now; undefined if there is none, or its first write was interrupted. */
  async find(key: string): Promise<Draft | undefined> {
    if (!keyPattern.test(key)) return undefined;
    try {
      const stamp = fileStamp(await stat(this.#file(key)));
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
   * Reads a draft and works on it exclusively: other requests for it wait.
   *
   * @param work is given the draft, if any; it writes with `put`
   */
  exclusively<Done>(key: string, work: (draft: Draft | undefined) => Promise<Done>): Promise<Done> {
    return this.#turns.run(key, async () => work(await this.find(key)));
  }

  /**
   * As `exclusively`, with the draft at the revision the caller has seen.
   *
   * @throws {DeskError} `stale` if it has been saved elsewhere since, `missing`
   */
  atRevision<Done>(key: string, revision: number, work: (draft: Draft) => Promise<Done>): Promise<Done> {
    return this.exclusively(key, async (found) => {
      const draft = known(key, found);
      if (draft.revision === revision) return work(draft);
      const { article, changed, published, before } = draft;
      throw new DeskError(
        {
          kind: 'stale',
          article,
          revision: draft.revision,
          changed,
          ...(published && { published }),
          ...(before && { before }),
        },
        'This draft has been saved in another window since you opened it.',
      );
    });
  }

  /** Creates a draft from an import. For the same document it returns the existing draft, edits included. */
  addImported(key: string, imported: ReadDocument): Promise<Draft> {
    const { article, images, joined, findings } = imported;
    const { name, content } = imported.document;
    const document = { name, content, joined, findings, state: importState(article, findings) };
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
   * Writes a draft as its next revision: completely, or not at all if the disk fails. To read a draft
   * first, do both in one `exclusively`.
   *
   * @param images its new pictures by path (`images/…`)
   */
  async write(draft: Draft, images: Record<string, Uint8Array> = {}): Promise<Draft> {
    if (!keyPattern.test(draft.key)) throw new Error(`Not a draft’s key: ${draft.key}`);
    const saved = Date.now();
    // The first revision comes from the clock, so a draft discarded and created again is not taken for the old one.
    const next = { ...draft, revision: draft.revision === 0 ? saved : draft.revision + 1, saved };
    this.keepBefore(next, images);
    return next;
  }

  /**
   * Writes a draft at the revision it has, with the text that is about to leave the archive: if that fails, the open page can
   * still save.
   *
   * @param images its new pictures by path (`images/…`)
   */
  keepBefore(draft: Draft, images: Record<string, Uint8Array>): void {
    const pictures = Object.entries(images).map(
      ([path, bytes]) => [this.imagePath(draft.key, path), bytes] as const,
    );
    writeTogether([...pictures, [this.#file(draft.key), JSON.stringify(draft)]]);
  }

  /**
   * Saves an edited article.
   *
   * @param revision the revision that was edited
   * @param settled the findings judged right; undefined leaves them as they are
   * @throws {DeskError} `stale` if it has been saved elsewhere since
   */
  save(key: string, revision: number, article: ArticleFile, settled?: string[]): Promise<Draft> {
    return this.atRevision(key, revision, (draft) => {
      // What was judged right says nothing to readers: an article is changed by its words.
      const changed = draft.changed || JSON.stringify(article) !== JSON.stringify(draft.article);
      return this.write({ ...draft, article, changed, ...(settled && { settled }) });
    });
  }

  /**
   * Creates a draft of a new article.
   *
   * @param article unfinished
   */
  create(article: ArticleFile): Promise<Draft> {
    return this.write({ key: `n-${randomUUID()}`, revision: 0, saved: 0, article, changed: true });
  }

  /** Deletes a draft that is worked on exclusively, if it exists. */
  async drop(key: string): Promise<void> {
    if (keyPattern.test(key)) await rm(join(this.#folder, key), { recursive: true, force: true });
  }

  /** Keeps a picture for a draft. @throws {DeskError} `missing` */
  keepPicture(key: string, path: string, bytes: Uint8Array): Promise<void> {
    return this.exclusively(key, async (draft) => {
      known(key, draft);
      writeTogether([[this.imagePath(key, path), bytes]]);
    });
  }

  /** The file of a draft's picture; the schema or the server has checked that `path` is below `images/`. */
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
