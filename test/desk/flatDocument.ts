import { escapeXml } from '../../src/desk/formats/testing/escapeXml.ts';
import { languageOf } from '../../src/language/languages.ts';
import { flatStyles } from './flatStyles.ts';
import { inlineXml } from './flatText.ts';
import { letterheadOf } from './letterhead.ts';
import type { Inline, LetterheadDocument, Part } from './letterheadDocument.ts';
import { ownPicture, pictureSize } from './ownPicture.ts';

const namespaces = {
  office: 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
  style: 'urn:oasis:names:tc:opendocument:xmlns:style:1.0',
  text: 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
  table: 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
  draw: 'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0',
  fo: 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0',
  svg: 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0',
  xlink: 'http://www.w3.org/1999/xlink',
};

/** `document` as flat OpenDocument (.fodt): one XML file, which LibreOffice opens and writes on in any format. */
export function flatDocument(document: LetterheadDocument): string {
  const xmlns = Object.entries(namespaces).map(([prefix, address]) => `xmlns:${prefix}="${address}"`);
  const way = wayOf(document.language);
  const text = [
    letterheadXml(document.language),
    paragraph(`ended-${way}`, document.author),
    paragraph(`ended-${way}`, document.day),
    paragraph('title', document.title),
    ...document.parts.map((part, index) => partXml(part, document.language, index)),
    ...(document.source === undefined ? [] : [paragraph(`ended-${way}`, document.source)]),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${xmlns.join(' ')} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
${flatStyles(document.language)}
<office:body><office:text>
${text.join('\n')}
</office:text></office:body></office:document>
`;
}

function wayOf(language: string): 'rl' | 'lr' {
  return languageOf(language).direction === 'rtl' ? 'rl' : 'lr';
}

function paragraph(style: string, text: Inline): string {
  return `<text:p text:style-name="${style}">${inlineXml(text)}</text:p>`;
}

function letterheadXml(language: string, first = 'name'): string {
  const { name, monogram, bayts, addresses, section } = letterheadOf(language);
  return [
    paragraph(first, name),
    paragraph('centred-lr', monogram),
    columnsXml(bayts, 'rl'),
    paragraph('centred-lr', addresses.join('\t')),
    paragraph('centred-lr', section.join('\t')),
  ].join('\n');
}

function partXml(part: Part, language: string, index: number): string {
  switch (part.kind) {
    case 'paragraph':
      if (part.language === undefined) return paragraph('Text_20_body', part.text);
      return paragraph(`body-${wayOf(part.language)}`, inLanguage(part.text, part.language));
    case 'heading':
      return `<text:h text:style-name="Heading_20_${part.level}" text:outline-level="${part.level}">${inlineXml(part.text)}</text:h>`;
    case 'boldLine':
      return paragraph('boldLine', part.text);
    case 'quote':
      return paragraph('Quotations', part.text);
    case 'list': {
      const items = part.items.map(
        (item) => `<text:list-item>${paragraph('Text_20_body', item)}</text:list-item>`,
      );
      return `<text:list text:style-name="${part.ordered ? 'numbers' : 'bullets'}">${items.join('')}</text:list>`;
    }
    case 'table':
      return tableXml(part.head, part.rows, index);
    case 'picture':
      return pictureXml(part.alt, index) + (part.caption ? paragraph('Caption', part.caption) : '');
    case 'verse':
      return part.form === 'columns'
        ? columnsXml(part.bayts, wayOf(part.language ?? language), part.language)
        : part.bayts
            .map(([a, b]) =>
              paragraph(
                `centred-${wayOf(part.language ?? language)}`,
                inLanguage(`${a}${' '.repeat(8)}${b}`, part.language),
              ),
            )
            .join('\n');
    case 'page':
      return [
        part.number === undefined ? '' : paragraph('centred-lr', part.number),
        part.letterhead === false ? paragraph('newPage', '') : letterheadXml(language, 'newPage'),
      ].join('\n');
  }
}

/** Without a language of its own, text has its paragraph's. */
function inLanguage(text: Inline, language: string | undefined): Inline {
  if (language === undefined) return text;
  return [text]
    .flat()
    .map((segment) => ({ language, ...(typeof segment === 'string' ? { text: segment } : segment) }));
}

function tableXml(head: string[], rows: string[][], index: number): string {
  const row = (cells: string[]) =>
    `<table:table-row>${cells.map((cell) => cellXml('ruledCell', cell)).join('')}</table:table-row>`;
  return `<table:table table:name="table${index}" table:style-name="ruled"><table:table-column table:number-columns-repeated="${head.length}"/><table:table-header-rows>${row(head)}</table:table-header-rows>${rows.map(row).join('')}</table:table>`;
}

/** Two columns without rules: how bayts are set where somebody took the error. */
function columnsXml(bayts: [string, string][], way: 'rl' | 'lr', language?: string): string {
  const rows = bayts.map(
    (halves) =>
      `<table:table-row>${halves.map((half) => cellXml('unruledCell', inLanguage(half, language), `centred-${way}`)).join('')}</table:table-row>`,
  );
  return `<table:table table:style-name="unruled-${way}"><table:table-column table:number-columns-repeated="2"/>${rows.join('')}</table:table>`;
}

function cellXml(style: string, text: Inline, paragraphStyle = 'cell'): string {
  return `<table:table-cell table:style-name="${style}" office:value-type="string">${paragraph(paragraphStyle, text)}</table:table-cell>`;
}

function pictureXml(alt: string, index: number): string {
  const bytes = Buffer.from(ownPicture(index)).toString('base64');
  const size = `svg:width="${pictureSize.width / 24}cm" svg:height="${pictureSize.height / 24}cm"`;
  return `<text:p text:style-name="centred-lr"><draw:frame draw:style-name="picture" draw:name="picture${index}" text:anchor-type="as-char" ${size}><draw:image draw:mime-type="image/png"><office:binary-data>${bytes}</office:binary-data></draw:image><svg:title/><svg:desc>${escapeXml(alt)}</svg:desc></draw:frame></text:p>`;
}
