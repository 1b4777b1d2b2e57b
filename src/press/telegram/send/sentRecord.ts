import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { PrintableError } from '../../system/PrintableError.ts';
import { terminalName } from '../../system/terminalText.ts';

const partSchema = v.object({
  /** A key of what the message says. */
  key: v.string(),
  /** The message's number in the channel. Without one it was about to be sent, and whether it came is not known … */
  message: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** … unless somebody has looked: it is not there. */
  missing: v.optional(v.literal(true)),
});
const recordSchema = v.object({
  version: v.literal(1),
  channel: v.string(),
  article: v.string(),
  parts: v.array(partSchema),
});

/** One message of an article in a channel. */
export type SentPart = v.InferOutput<typeof partSchema>;

/**
 * What was sent of an article to a channel, remembered in the desk's folder of the archive (decision 0009):
 * `.desk/telegram/<channel>/<id>.json`. A message that is to be sent is written down before, so that one that a crash or a
 * fault has left in doubt is never sent twice.
 */
export class SentRecord {
  readonly #file: string;
  readonly #about: { channel: string; article: string };
  #parts: readonly SentPart[];

  private constructor(file: string, about: { channel: string; article: string }, parts: readonly SentPart[]) {
    this.#file = file;
    this.#about = about;
    this.#parts = parts;
  }

  /** @throws {PrintableError} for a record that cannot be read: then nobody knows what was sent */
  static async open(content: string, channel: string, article: string): Promise<SentRecord> {
    const file = fileOf(content, channel, article);
    const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    const about = { channel, article };
    if (text === undefined) return new SentRecord(file, about, []);
    const { success, output } = v.safeParse(v.pipe(v.string(), v.parseJson(), recordSchema), text);
    if (!success)
      throw new PrintableError(
        `${terminalName(file)} cannot be read, so it is not known what was sent. Nothing was sent. ` +
          'If nothing of the article is in the channel, remove the file.',
      );
    return new SentRecord(file, about, output.parts);
  }

  /** Whether something of an article was sent to a channel, or is in doubt. */
  static isKept(content: string, channel: string, article: string): boolean {
    return existsSync(fileOf(content, channel, article));
  }

  get parts(): readonly SentPart[] {
    return this.#parts;
  }

  /** Remembers what is known now; it is on the disk when this has ended. */
  async keep(parts: readonly SentPart[]): Promise<void> {
    this.#parts = parts;
    if (parts.length === 0) return rm(this.#file, { force: true });
    await mkdir(dirname(this.#file), { recursive: true });
    const draft = `${this.#file}.${process.pid}`;
    const record = { version: 1, ...this.#about, parts };
    await writeFile(draft, `${JSON.stringify(record, null, 2)}\n`, { flush: true });
    await rename(draft, this.#file);
  }
}

/** The first message of which it is not known whether it is in the channel: its place, or -1. */
export function doubtfulPart(parts: readonly SentPart[]): number {
  return parts.findIndex(({ message, missing }) => message === undefined && !missing);
}

/** Where the records of a channel are, for a name or a number of it. */
export function channelFolder(content: string, channel: string): string {
  return join(content, '.desk', 'telegram', channel.replace(/^@/, '').toLowerCase());
}

function fileOf(content: string, channel: string, article: string): string {
  return join(channelFolder(content, channel), `${article}.json`);
}
