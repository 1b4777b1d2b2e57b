/** Bytes of a text that are looked at, a multiple of four. */
const sample = 4096;
const highest = 0x10ffff;

/**
 * A text in UTF-32, by its byte order mark or because half of its bytes, always the same two of four, are nearly all nought.
 *
 * @returns nothing for any other bytes
 */
export function decodeUtf32(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0 || bytes.length % 4 !== 0) return undefined;
  const little = orderOf(bytes);
  if (little === undefined) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const characters: string[] = [];
  for (let at = 0; at < bytes.length; at += 4) {
    const point = view.getUint32(at, little);
    if (point > highest) return undefined;
    if (at > 0 || point !== 0xfeff) characters.push(String.fromCodePoint(point));
  }
  return characters.join('');
}

/** True where the first byte is the lowest. */
function orderOf(bytes: Uint8Array): boolean | undefined {
  const quads = bytes.subarray(0, sample);
  // No character is above 10FFFF: the highest byte is nought, and the next nearly always.
  const isUsed = (place: number) => quads.some((byte, at) => at % 4 === place && byte !== 0);
  if (!isUsed(3) && (isUsed(0) || isUsed(1)) && highOf(quads, 2) <= 0x10) return true;
  if (!isUsed(0) && (isUsed(3) || isUsed(2)) && highOf(quads, 1) <= 0x10) return false;
  return undefined;
}

function highOf(quads: Uint8Array, place: number): number {
  return quads.reduce((most, byte, at) => (at % 4 === place && byte > most ? byte : most), 0);
}
