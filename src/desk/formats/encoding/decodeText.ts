import { decodeUtf32 } from './utf32.ts';

export interface DecodedText {
  text: string;
  /** Whether some of the bytes are no letters. */
  damaged: boolean;
  /** The words around the control characters that were left out. */
  cleaned: string[];
}

/** A text has hardly any control characters; in packed data every tenth is one. */
const mostControls = 0.005;
/** More of them say no more. */
const mostCleaned = 20;

/**
 * Decodes a text file: by its byte order mark, as UTF-8 where it is that, by the encoding a web page names for itself, else as
 * one of the old Windows encodings that our editors' computers used (1256 for Arabic script, 1252 for Western Europe). A file
 * in UTF-8 with a few damaged bytes stays one; they stand as U+FFFD in the text. Single control characters are left out.
 *
 * @returns nothing where the bytes are no text at all
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const wide = decodeUtf32(bytes);
  const encoding = wide === undefined ? encodingOf(bytes) : 'utf-32';
  const decoded = wide ?? new TextDecoder(encoding ?? 'utf-8').decode(bytes);
  // DOS filled a text's end with this sign; Word writes a line's end within a paragraph and its two hyphens with the other three.
  let end = decoded.length;
  while (decoded[end - 1] === '\x1a') end -= 1;
  const text = decoded
    .slice(0, end)
    .replaceAll('\r\n', '\n')
    .replace(/[\r\v]/g, '\n')
    .replaceAll('\x1e', '\u2011')
    .replaceAll('\x1f', '');
  const cleaned = withoutControls(text);
  return cleaned && { ...cleaned, damaged: encoding === undefined };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controls = /[\0-\x08\x0b\x0e-\x1f\ufffe\uffff]/g;

/**
 * Without the characters that stand in no text: those of control other than tabulators, line ends and page ends. Where a program
 * has copied a line's end out of a PDF, U+0002 is the hyphen of a parted word. Nothing where they are too many for a text.
 */
function withoutControls(text: string): Pick<DecodedText, 'text' | 'cleaned'> | undefined {
  const found = [...text.matchAll(controls)];
  if (found.length > Math.max(1, text.length * mostControls)) return undefined;
  const cleaned = found.slice(0, mostCleaned).map(({ index }) => {
    const before = /\S*\s?\S*$/.exec(text.slice(Math.max(0, index - 60), index))?.[0] ?? '';
    const after = /^\S*(?:\s\S+){0,2}/.exec(text.slice(index + 1, index + 60))?.[0] ?? '';
    return (before + after).replace(controls, '').trim();
  });
  return { text: found.length > 0 ? text.replace(controls, '') : text, cleaned };
}

/** Nothing for UTF-8 with damaged bytes. */
function encodingOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return wide(bytes) ?? 'utf-8';
  } catch {
    return wide(bytes) ?? (isDamagedUtf8(bytes) ? undefined : (named(bytes) ?? guessed(bytes)));
  }
}

/** In the old encodings letters next to each other are hardly ever what UTF-8 makes a letter of: here most are. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  let letters = 0;
  let damaged = 0;
  for (const sign of new TextDecoder('utf-8').decode(bytes)) {
    if (sign === '\ufffd') damaged++;
    else if (sign > '\x7f') letters++;
  }
  return letters >= 10 * damaged;
}

/** UTF-16 without its mark: every second byte of its spaces and line ends is nought. */
function wide(bytes: Uint8Array): string | undefined {
  if (bytes.length % 2) return undefined;
  const noughts = [0, 0];
  for (const [at, byte] of bytes.subarray(0, 4096).entries())
    if (byte === 0) noughts[at % 2] = (noughts[at % 2] ?? 0) + 1;
  const [big = 0, little = 0] = noughts;
  if (big === little) return undefined;
  return big === 0 ? 'utf-16le' : little === 0 ? 'utf-16be' : undefined;
}

function named(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 2048));
  const label =
    /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ??
    /^<\?xml[^>]+encoding=["']([\w-]+)/.exec(head)?.[1];
  if (!label || /^utf-?(?:8|16)/i.test(label)) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** Outside of a page's tags: in Arabic script most letters are above 127, in a Western language few. */
function guessed(bytes: Uint8Array): string {
  let high = 0;
  let letters = 0;
  let inTag = false;
  for (const byte of bytes) {
    if (byte === 0x3c || byte === 0x3e) inTag = byte === 0x3c;
    else if (inTag) continue;
    else if (byte > 0x7f) high++;
    else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) letters++;
  }
  return high > letters ? 'windows-1256' : 'windows-1252';
}
