import * as v from 'valibot';
import { imagePathSchema } from '../../contract/blockSchema.ts';
import type { KeptPicture } from '../libraryData.ts';
import { base64Of } from './base64.ts';
import { carriedPictureSchema, carryLimits } from './carryFormat.ts';

/** The media type of a picture by the end of its name, and how its bytes begin. */
const forms: Record<string, { type: string; begins: RegExp }> = {
  svg: { type: 'image/svg+xml', begins: /^(?:\xef\xbb\xbf)?\s*</ },
  png: { type: 'image/png', begins: /^\x89PNG\r\n/ },
  jpg: { type: 'image/jpeg', begins: /^\xff\xd8\xff/ },
  jpeg: { type: 'image/jpeg', begins: /^\xff\xd8\xff/ },
  gif: { type: 'image/gif', begins: /^GIF8/ },
  webp: { type: 'image/webp', begins: /^RIFF[\s\S]{4}WEBP/ },
  avif: { type: 'image/avif', begins: /^[\s\S]{4}ftyp/ },
};

/** What makes a drawing more than a drawing: code, or anything from elsewhere. Opened by its own address it would run on the site. */
const active =
  /<\s*(?:[\w-]+:)?(?:script|foreignobject|iframe|object|embed|audio|video|handler)\b|[\s"'/]on\w+\s*=|javascript:|<!(?:entity|doctype[^>]*\[)|<\?xml-stylesheet|@import|attributename\s*=\s*["']?\s*(?:xlink:)?(?:href|src)|(?:href|src)\s*=\s*(?!\s*["']?\s*(?:#|data:image\/(?:png|jpeg|webp|gif);))|url\(\s*["']?(?!["']?(?:#|data:image\/(?:png|jpeg|webp|gif);))/i;

/** A picture for a file: its bytes in base64. */
export function pictureForFile({ src, type, bytes }: KeptPicture): {
  src: string;
  type: string;
  data: string;
} {
  return { src, type, data: base64Of(new Uint8Array(bytes)) };
}

/**
 * A picture of a file, if it is one: a picture of the archive, of the type that its name says, and nothing that runs.
 *
 * @returns undefined for anything else
 */
export function pictureFromFile(json: unknown): KeptPicture | undefined {
  const parsed = v.safeParse(carriedPictureSchema, json);
  if (!parsed.success || !v.is(imagePathSchema, parsed.output.src)) return undefined;
  const { src, data } = parsed.output;
  const form = forms[src.slice(src.lastIndexOf('.') + 1).toLowerCase()];
  const binary = data.length / 1.4 > carryLimits.pictureBytes ? undefined : decoded(data);
  if (!form || binary === undefined || !form.begins.test(binary.slice(0, 400))) return undefined;
  const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
  if (form.type === 'image/svg+xml' && !isDrawing(bytes)) return undefined;
  return { src, type: form.type, bytes: bytes.buffer };
}

function isDrawing(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // Character references could spell what is looked for.
    const spelt = text.replace(/&(?:#|Tab;|NewLine;|colon;)/gi, '');
    return spelt === text && !active.test(text);
  } catch {
    return false;
  }
}

function decoded(data: string): string | undefined {
  try {
    return atob(data);
  } catch {
    return undefined;
  }
}
