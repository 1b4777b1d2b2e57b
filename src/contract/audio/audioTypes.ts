/** The media types that an article's recording may have, by the ending of its file. */
export const audioTypes: Readonly<Record<string, string>> = {
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  ogg: 'audio/ogg',
  opus: 'audio/ogg',
  wav: 'audio/wav',
};

/** The ending of a path, in small letters. */
export function endingOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1).toLowerCase();
}

/**
 * The type of a recording by its first bytes: an ID3 tag or an MPEG frame of layer III, an MP4 box `ftyp`, an Ogg page, RIFF with
 * WAVE. At least 12 bytes decide.
 *
 * @returns undefined for anything else
 */
export function audioTypeOf(bytes: Uint8Array): string | undefined {
  const letters = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));
  if (letters(0, 3) === 'ID3') return 'audio/mpeg';
  // Eleven bits set, then the version, then layer III (01).
  if (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe6) === 0xe2) return 'audio/mpeg';
  if (letters(4, 8) === 'ftyp') return 'audio/mp4';
  if (letters(0, 4) === 'OggS') return 'audio/ogg';
  if (letters(0, 4) === 'RIFF' && letters(8, 12) === 'WAVE') return 'audio/wav';
  return undefined;
}
