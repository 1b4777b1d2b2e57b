import { createHash } from 'node:crypto';
import type { DocumentBuilder } from '../documentBuilder.ts';
import type { DocumentImage } from '../parsedDocument.ts';
import type { XmlElement } from '../parseXml.ts';

/**
 * The picture embedded in the page; a remote one is not fetched.
 *
 * @param missing takes the names of those that are not embedded
 */
export function pictureOf(
  office: DocumentBuilder,
  { attributes }: XmlElement,
  missing: Set<string>,
): DocumentImage | undefined {
  const { src = '', alt = '' } = attributes;
  const data = /^data:image\/([a-z0-9.+-]+)[^,]*?(;base64)?,(.*)$/is.exec(src.trim());
  if (!data) {
    missing.add(decodeName(src) || alt);
    return undefined;
  }
  const [, type = '', base64, body = ''] = data;
  const bytes = base64 ? Buffer.from(body, 'base64') : Buffer.from(decodeName(body));
  const extension = type.toLowerCase().replace('jpeg', 'jpg').replace('svg+xml', 'svg');
  const name = `picture-${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}.${extension}`;
  return { kind: 'image', image: office.picture(name, bytes), alt };
}

/** More names would hide the other findings. */
const maxNames = 8;

/** Tells once which pictures are not embedded. */
export function reportMissing(office: DocumentBuilder, missing: ReadonlySet<string>): void {
  const names = [...missing].filter(Boolean);
  const shown = [...names.slice(0, maxNames), ...(names.length > maxNames ? ['…'] : [])].join(', ');
  if (missing.size === 1)
    office.report(`A picture that is not embedded in the file was left out${shown ? `: ${shown}` : ''}.`);
  else if (missing.size > 1)
    office.report(`${missing.size} pictures that are not embedded in the file were left out: ${shown}.`);
}

function decodeName(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
