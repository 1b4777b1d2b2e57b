import * as v from 'valibot';
import { CarryError } from './CarryError.ts';
import { type CarriedArticle, carriedArticle, isLeftOut, type LeftOut } from './carriedArticle.ts';
import { type CarryHead, carryHeadSchema, carryLimits, carryVersion } from './carryFormat.ts';
import { JsonParts } from './JsonParts.ts';

/** What a file holds, checked. Nothing of it has been kept yet. */
export interface CarriedFile {
  pack: CarryHead['pack'];
  /** The signed lists that it brought along. */
  signed?: CarryHead['signed'];
  articles: CarriedArticle[];
  leftOut: LeftOut[];
  /** Whether the file ends before its end, or is damaged from some place on. */
  isCut: boolean;
}

/** How long the page may be busy at a time, in milliseconds. */
const breath = 12;

/**
 * Reads a file that was saved from this publication's reader, gzip or plain: piece by piece, with the page answering
 * meanwhile, and no more of it than `carryLimits`.
 *
 * @param origin this publication's
 * @param onProgress how many articles have been read so far
 * @throws {CarryError} if nothing of it can be taken in; articles that break the contract are in `leftOut`
 */
export async function readCarryFile(
  file: Blob,
  origin: string,
  onProgress: (articles: number) => void = () => {},
): Promise<CarriedFile> {
  const parts = new JsonParts('items', { depth: carryLimits.depth, characters: carryLimits.itemCharacters });
  const found: CarriedFile = { pack: undefined, articles: [], leftOut: [], isCut: false };
  let head: CarryHead | undefined;
  let place = 0;
  let rested = performance.now();
  let length = 0;
  try {
    for await (const piece of piecesOf(file)) {
      length += piece.length;
      if (length > carryLimits.characters) throw new CarryError('tooBig');
      for (const part of parts.read(piece)) {
        if (part.name === '_aaaa') head = headOf(part.value, origin);
        if (part.name !== undefined) continue;
        place += 1;
        if (place > carryLimits.articles) throw new CarryError('tooBig');
        const one = carriedArticle(part.value, place);
        if (isLeftOut(one)) found.leftOut.push(one);
        else found.articles.push(one);
        if (performance.now() - rested < breath) continue;
        onProgress(place);
        await new Promise((rest) => setTimeout(rest));
        rested = performance.now();
      }
    }
  } catch (cause) {
    if (cause instanceof CarryError) throw cause;
    found.isCut = true;
  }
  found.isCut ||= !parts.isWhole;
  if (!head) throw new CarryError(found.isCut ? 'damaged' : 'foreign');
  if (found.isCut && place === 0) throw new CarryError('damaged');
  return { ...found, pack: head.pack, ...(head.signed && { signed: head.signed }) };
}

/** @throws {CarryError} */
function headOf(json: unknown, origin: string): CarryHead {
  const carried = (Object(json) as { carried?: unknown }).carried;
  if (typeof carried === 'number' && carried > carryVersion) throw new CarryError('newer');
  const head = v.safeParse(carryHeadSchema, json);
  if (!head.success) throw new CarryError('foreign');
  if (head.output.origin !== origin) throw new CarryError('otherPublication');
  return head.output;
}

/** The text of a file as it is read, unpacked if it is gzip. What is not UTF-8 throws. */
async function* piecesOf(file: Blob): AsyncGenerator<string> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const isPacked = first === 0x1f && second === 0x8b;
  const bytes: ReadableStream<Uint8Array> = isPacked
    ? file
        .stream()
        .pipeThrough(
          new DecompressionStream('gzip') as ReadableWritablePair<Uint8Array, Uint8Array<ArrayBuffer>>,
        )
    : file.stream();
  const reader = bytes.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield decoder.decode(value, { stream: true });
    }
    yield decoder.decode();
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
