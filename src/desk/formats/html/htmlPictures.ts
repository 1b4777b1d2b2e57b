import { createHash } from 'node:crypto';
import type { DocumentBuilder } from '../documentBuilder.ts';
import type { DocumentImage } from '../parsedDocument.ts';
import type { XmlElement } from '../parseXml.ts';

/** The picture embedded in the page; a remote one is not fetched but reported. */
export function pictureOf(office: DocumentBuilder, { attributes }: XmlElement): DocumentImage | undefined {
  const { src = '', alt = '' } = attributes;
  const data = /^data:image\/([a-z0-9.+-]+)[^,]*?(;base64)?,(.*)$/is.exec(src.trim());
  if (!data) {
    const name = decodeName(src) || alt;
    office.report(`A picture that is not embedded in the file was left out${name ? `: ${name}` : ''}.`);
    return undefined;
  }
  const [, type = '', base64, body = ''] = data;
  const bytes = base64 ? Buffer.from(body, 'base64') : Buffer.from(decodeName(body));
  const extension = type.toLowerCase().replace('jpeg', 'jpg').replace('svg+xml', 'svg');
  const name = `picture-${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}.${extension}`;
  return { kind: 'image', image: office.picture(name, bytes), alt };
}

function decodeName(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
