import { strToU8, type Zippable, zipSync } from 'fflate';
import { escapeXml } from '../../testing/escapeXml.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const names = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${office}/relationships" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml"`;

/** A Word document for tests: its parts' inner XML by name (`document`, `styles`, `footnotes`, `header1` …), and pictures. */
export function packDocx(parts: Record<string, string>, media: Record<string, Uint8Array> = {}): Uint8Array {
  const links = [...(parts.links ?? '').matchAll(/\S+/g)].map(
    ([address], index) =>
      `<Relationship Id="link${index + 1}" Type="${office}/relationships/hyperlink" Target="${escapeXml(address)}" TargetMode="External"/>`,
  );
  const relations = [
    ...Object.keys(parts)
      .filter((name) => name !== 'document' && name !== 'links')
      .map(
        (name) =>
          `<Relationship Id="${name}" Type="${office}/relationships/${name.replace(/\d+$/, '')}" Target="${name}.xml"/>`,
      ),
    ...Object.keys(media).map(
      (name) => `<Relationship Id="${name}" Type="${office}/relationships/image" Target="media/${name}"/>`,
    ),
    ...links,
  ];
  const files: Zippable = {
    '[Content_Types].xml': xml(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': relationsOf([
      `<Relationship Id="main" Type="${office}/relationships/officeDocument" Target="word/document.xml"/>`,
    ]),
    'word/_rels/document.xml.rels': relationsOf(relations),
    'word/document.xml': xml(`<w:document ${names}><w:body>${parts.document ?? ''}</w:body></w:document>`),
  };
  for (const [name, inner] of Object.entries(parts)) {
    if (name === 'document' || name === 'links') continue;
    const root = name.replace(/^header\d*$/, 'hdr').replace(/^footer\d*$/, 'ftr');
    files[`word/${name}.xml`] = xml(`<w:${root} ${names}>${inner}</w:${root}>`);
  }
  for (const [name, bytes] of Object.entries(media)) files[`word/media/${name}`] = bytes;
  return zipSync(files, { level: 1 });
}

function xml(text: string): Uint8Array {
  return strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`);
}

function relationsOf(relations: string[]): Uint8Array {
  return xml(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
  );
}

/** A run with its properties' XML. */
export function run(text: string, properties = ''): string {
  const inner = escapeXml(text)
    .replaceAll('\n', '</w:t><w:br/><w:t xml:space="preserve">')
    .replaceAll('\t', '</w:t><w:tab/><w:t xml:space="preserve">');
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${inner}</w:t></w:r>`;
}

/** A paragraph of runs (or of plain text) with its properties' XML. */
export function paragraph(content: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${content.startsWith('<') ? content : run(content)}</w:p>`;
}
