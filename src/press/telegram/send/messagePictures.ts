import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { InputRichMessage } from '@grammyjs/types';
import { contentHash } from '../../system/keyOf.ts';
import type { Attachment } from './telegramApi.ts';

/** What Telegram takes as a photo (sendPhoto): 10 MB, sides of 10,000 together, none 20 times the other. */
const most = { bytes: 10_000_000, sides: 10_000, ratio: 20 };
const taken: Readonly<Record<string, string>> = { jpeg: 'image/jpeg', png: 'image/png', webp: 'image/webp' };
/** The longer side of a picture that is made anew. */
const side = 1600;

/** The pictures of an article's messages. */
export class MessagePictures {
  readonly #paths: Readonly<Record<string, string>>;
  readonly #content: string;

  /**
   * @param paths name to path below `content`
   * @param content the archive's folder in the built site
   */
  constructor(paths: Readonly<Record<string, string>>, content: string) {
    this.#paths = paths;
    this.#content = content;
  }

  /** A key of each picture that a message names. @throws what reading a file throws */
  async keys(message: InputRichMessage<never>): Promise<string[]> {
    return Promise.all(namesIn(message).map(async (name) => contentHash(await this.#read(name))));
  }

  /**
   * The pictures that a message names, as Telegram takes them: photographs as they are, drawings and other forms as PNG on white.
   *
   * @throws what reading a file throws, and sharp for what is no picture
   */
  async photos(message: InputRichMessage<never>): Promise<Attachment[]> {
    return Promise.all(
      namesIn(message).map(async (name) => ({ name, ...(await asPhoto(await this.#read(name))) })),
    );
  }

  #read(name: string): Promise<Uint8Array> {
    return readFile(join(this.#content, this.#paths[name] ?? ''));
  }
}

function namesIn(message: InputRichMessage<never>): string[] {
  const found = JSON.stringify(message).matchAll(/"attach:\/\/(picture-\d+)"/g);
  return [...new Set([...found].map(([, name = '']) => name))];
}

async function asPhoto(file: Uint8Array): Promise<Pick<Attachment, 'bytes' | 'type'>> {
  const { default: sharp } = await import('sharp');
  const { format, width, height } = await sharp(file).metadata();
  const type = taken[format];
  const ratio = Math.max(width / height, height / width);
  const isWithin = file.length <= most.bytes && width + height <= most.sides && ratio <= most.ratio;
  if (type && isWithin) return { bytes: new Uint8Array(file), type };
  const scale = side / Math.max(width, height);
  const size = {
    width: Math.ceil(Math.max(width * scale, (height * scale) / most.ratio)),
    height: Math.ceil(Math.max(height * scale, (width * scale) / most.ratio)),
  };
  // A drawing has as many points as are asked of it.
  const density = Math.min(2400, Math.max(72, 72 * scale));
  const drawn = sharp(file, format === 'svg' ? { density } : {}).resize({
    ...size,
    fit: 'contain',
    background: '#fff',
  });
  const png = await drawn.flatten({ background: '#fff' }).png({ compressionLevel: 9 }).toBuffer();
  return { bytes: new Uint8Array(png), type: 'image/png' };
}
