import { strToU8, zipSync } from 'fflate';

const oasis = 'urn:oasis:names:tc:opendocument:xmlns';
const names = `xmlns:office="${oasis}:office:1.0" xmlns:style="${oasis}:style:1.0" xmlns:text="${oasis}:text:1.0" xmlns:table="${oasis}:table:1.0" xmlns:draw="${oasis}:drawing:1.0" xmlns:fo="${oasis}:xsl-fo-compatible:1.0" xmlns:svg="${oasis}:svg-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"`;

interface OdtParts {
  /** Inner XML of `office:text`. */
  text: string;
  automatic?: string;
  styles?: string;
  masters?: string;
  manifest?: string;
}

/** An OpenDocument text for tests. */
export function packOdt(parts: OdtParts, pictures: Record<string, Uint8Array> = {}): Uint8Array {
  const files: Record<string, Uint8Array> = {
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${names}><office:automatic-styles>${parts.automatic ?? ''}</office:automatic-styles><office:body><office:text>${parts.text}</office:text></office:body></office:document-content>`,
    ),
    'styles.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><office:document-styles ${names}><office:styles>${parts.styles ?? ''}</office:styles><office:automatic-styles/><office:master-styles>${parts.masters ?? ''}</office:master-styles></office:document-styles>`,
    ),
    'META-INF/manifest.xml': strToU8(
      `<manifest:manifest xmlns:manifest="${oasis}:manifest:1.0">${parts.manifest ?? ''}</manifest:manifest>`,
    ),
  };
  for (const [name, bytes] of Object.entries(pictures)) files[`Pictures/${name}`] = bytes;
  return zipSync(files, { level: 1 });
}

/** Text as OpenDocument writes it: white space that is meant has an element of its own. */
export function odtText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/ {2,}|^ | $/g, (spaces) => `<text:s text:c="${spaces.length}"/>`)
    .replaceAll('\n', '<text:line-break/>')
    .replaceAll('\t', '<text:tab/>');
}
