import { byteRange } from '../contract/audio/byteRange.ts';
import type { Publication } from '../contract/publicationSchema.ts';
import { inKeptLibrary } from '../library/database.ts';
import { onLibraryChange } from '../library/libraryChanges.ts';
import type { KeptFile } from '../library/libraryData.ts';
import { removed } from '../settings/keepNothing.ts';
import { endKeeping } from '../settings/mayKeep.ts';
import { KeptArchive } from './keptArchive.ts';

/** Answers for content from what the reader keeps on this device. */
export class KeptAnswers {
  readonly #publication: () => Promise<Response | undefined>;
  #archive: Promise<KeptArchive | undefined> | undefined;

  /** @param publication finds the kept `publication.json` */
  constructor(publication: () => Promise<Response | undefined>) {
    this.#publication = publication;
    onLibraryChange((change) => {
      // Places are in no list.
      if (change !== 'placed') this.#archive = undefined;
      if (change === removed) endKeeping();
    });
  }

  /**
   * A file of the publication, from what is kept.
   *
   * @param path below `content/`
   * @returns undefined where nothing that is kept gives it, or the library cannot be read
   */
  async find(path: string): Promise<Response | undefined> {
    if (path === 'publication.json') return this.#publication();
    try {
      if (path.startsWith('images/')) return await findPicture(path);
      const [, id] = /^articles\/\d{4}\/([\w-]+)\.json$/.exec(path) ?? [];
      const text = id === undefined ? await this.#derive(path) : await findArticle(id);
      return text === undefined ? undefined : new Response(text, { headers: { 'content-type': json } });
    } catch {
      return undefined;
    }
  }

  /**
   * A kept recording, or the part of it that is asked for.
   *
   * @param path below `content/`
   * @param range the request's `Range` header
   */
  async findRecording(path: string, range: string | null): Promise<Response | undefined> {
    try {
      const kept = await inKeptLibrary((library) => library.get('pictures', path));
      return kept && recordingAnswer(kept, range);
    } catch {
      return undefined;
    }
  }

  /** Whether anything is kept at all: then a list that is not derived is one of which nothing is kept. */
  async isEmpty(): Promise<boolean> {
    try {
      return ((await this.#open())?.size ?? 0) === 0;
    } catch {
      return true;
    }
  }

  /** Whether any article is kept, without reading them. */
  async keepsArticles(): Promise<boolean> {
    return ((await inKeptLibrary((library) => library.count('articles')).catch(() => 0)) ?? 0) > 0;
  }

  async #derive(path: string): Promise<string | undefined> {
    const archive = await this.#open();
    return archive && archive.size > 0 ? archive.file(path) : undefined;
  }

  #open(): Promise<KeptArchive | undefined> {
    const opening = this.#archive ?? this.#read();
    this.#archive = opening;
    // What failed is tried again.
    opening.catch(() => {
      if (this.#archive === opening) this.#archive = undefined;
    });
    return opening;
  }

  async #read(): Promise<KeptArchive | undefined> {
    const [publication, articles] = await Promise.all([
      this.#publication(),
      inKeptLibrary((library) => library.getAll('articles')),
    ]);
    if (!publication || !articles) return undefined;
    return new KeptArchive(
      (await publication.json()) as Publication,
      articles.map(({ text }) => text),
    );
  }
}

const json = 'application/json; charset=utf-8';

/** A drawing that is opened by itself runs nothing and asks for nothing. */
const pictureRules = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

async function findArticle(id: string): Promise<string | undefined> {
  return (await inKeptLibrary((library) => library.get('articles', id)))?.text;
}

/** Nothing of a recording is read here but the part that is asked for, and that by the browser as it is played. */
function recordingAnswer(kept: KeptFile, asked: string | null): Response {
  const { type } = kept;
  const file = fileOf(kept);
  const { size } = file;
  const headers = { 'content-type': type, 'accept-ranges': 'bytes', 'x-content-type-options': 'nosniff' };
  const range = byteRange(asked, size);
  if (range === 'none')
    return new Response(null, { status: 416, headers: { ...headers, 'content-range': `bytes */${size}` } });
  if (!range) return new Response(file, { headers: { ...headers, 'content-length': `${size}` } });
  const { start, end } = range;
  return new Response(file.slice(start, end + 1), {
    status: 206,
    headers: {
      ...headers,
      'content-length': `${end - start + 1}`,
      'content-range': `bytes ${start}-${end}/${size}`,
    },
  });
}

async function findPicture(src: string): Promise<Response | undefined> {
  const kept = await inKeptLibrary((library) => library.get('pictures', src));
  if (!kept) return undefined;
  const headers = {
    'content-type': kept.type,
    'content-security-policy': pictureRules,
    'x-content-type-options': 'nosniff',
  };
  return new Response(fileOf(kept), { headers });
}

function fileOf(kept: KeptFile): Blob {
  return 'file' in kept ? kept.file : new Blob([kept.bytes]);
}
