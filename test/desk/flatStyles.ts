import { escapeXml } from '../../src/desk/formats/testing/escapeXml.ts';
import { languageOf } from '../../src/language/languages.ts';
import { letterheadOf } from './letterhead.ts';

/** The faces the project brings along; on every machine the same lines and pages. */
const latin = 'Source Serif 4';
const arabic = 'Noto Naskh Arabic';

const alignments = { centred: 'center', ended: 'end' } as const;

/** The styles of a letterhead document in `language`, its page, its running header and its footer: OpenDocument 1.3. */
export function flatStyles(language: string): string {
  const rtl = languageOf(language).direction === 'rtl';
  const mode = rtl ? 'rl-tb' : 'lr-tb';
  const { name, monogram, addresses } = letterheadOf(language);
  return `<office:font-face-decls>${fontFace(latin)}${fontFace(arabic)}</office:font-face-decls>
<office:styles>
 <style:default-style style:family="paragraph">
  <style:paragraph-properties style:writing-mode="${mode}"/>
  <style:text-properties ${fontProperties(11)} ${languageProperties(language)} fo:hyphenate="false"/>
 </style:default-style>
 ${paragraphStyle('Standard', '', '')}
 ${paragraphStyle('Text_20_body', justified(mode), 'fo:hyphenate="true" fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="2"', 'Text body')}
 ${paragraphStyle('Heading_20_1', heading(mode), `${fontProperties(16)} ${bold}`, 'Heading 1')}
 ${paragraphStyle('Heading_20_2', heading(mode), `${fontProperties(14)} ${bold}`, 'Heading 2')}
 ${paragraphStyle('Heading_20_3', heading(mode), `${fontProperties(12)} ${bold}`, 'Heading 3')}
 ${paragraphStyle('Quotations', `${justified(mode)} fo:margin-left="0.8cm" fo:margin-right="0.8cm"`, '')}
 ${paragraphStyle('Caption', `fo:margin-bottom="0.2cm" style:writing-mode="${mode}"`, fontProperties(9))}
 ${paragraphStyle('Header', '', fontProperties(8))}
 ${paragraphStyle('Footer', '', fontProperties(8))}
 ${paragraphStyle('Footnote', `style:writing-mode="${mode}"`, fontProperties(9))}
 <style:style style:name="Internet_20_link" style:display-name="Internet link" style:family="text"><style:text-properties fo:color="#264e96"/></style:style>
 <text:notes-configuration text:note-class="footnote" style:num-format="1" text:start-value="0" text:footnotes-position="page"/>
</office:styles>
<office:automatic-styles>
 ${Object.entries(alignments)
   .flatMap(([style, align]) =>
     ['lr', 'rl'].map((way) =>
       paragraphStyle(`${style}-${way}`, `fo:text-align="${align}" style:writing-mode="${way}-tb"`, ''),
     ),
   )
   .join('\n ')}
 ${paragraphStyle('name', 'fo:text-align="center" style:writing-mode="rl-tb"', `${fontProperties(18)} ${bold}`)}
 ${paragraphStyle('title', `fo:text-align="center" fo:margin-top="0.3cm" fo:margin-bottom="0.3cm" style:writing-mode="${mode}"`, `${fontProperties(15)} ${bold} ${italic}`)}
 ${paragraphStyle('boldLine', `fo:margin-top="0.2cm" fo:margin-bottom="0.1cm" style:writing-mode="${mode}"`, bold)}
 ${paragraphStyle('newPage', 'fo:break-before="page" fo:text-align="center" style:writing-mode="rl-tb"', `${fontProperties(18)} ${bold}`)}
 ${paragraphStyle('cell', `style:writing-mode="${mode}"`, '')}
 ${paragraphStyle('body-lr', justified('lr-tb'), '', '', 'Text_20_body')}
 ${paragraphStyle('body-rl', justified('rl-tb'), 'fo:hyphenate="false"', '', 'Text_20_body')}
 ${textStyle('em', italic)}
 ${textStyle('strong', bold)}
 ${textStyle('em-strong', `${italic} ${bold}`)}
 ${['en', 'de', 'fa-AF', 'ps', 'fr', 'ar'].map((tag) => textStyle(`in-${tag}`, languageProperties(tag))).join('')}
 <style:style style:name="ruled" style:family="table"><style:table-properties style:width="9cm" table:align="center" style:writing-mode="${mode}"/></style:style>
 <style:style style:name="unruled-lr" style:family="table"><style:table-properties style:width="10cm" table:align="center" style:writing-mode="lr-tb"/></style:style>
 <style:style style:name="unruled-rl" style:family="table"><style:table-properties style:width="10cm" table:align="center" style:writing-mode="rl-tb"/></style:style>
 <style:style style:name="ruledCell" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000" fo:padding="0.1cm"/></style:style>
 <style:style style:name="unruledCell" style:family="table-cell"><style:table-cell-properties fo:border="none" fo:padding="0.1cm"/></style:style>
 <style:style style:name="picture" style:family="graphic"><style:graphic-properties style:vertical-pos="top" style:vertical-rel="baseline"/></style:style>
 ${listStyle('bullets', '<text:list-level-style-bullet text:level="1" text:bullet-char="•">', 'bullet')}
 ${listStyle('numbers', '<text:list-level-style-number text:level="1" style:num-suffix="." style:num-format="1">', 'number')}
 <style:page-layout style:name="sheet"><style:page-layout-properties fo:page-width="17cm" fo:page-height="24cm" style:print-orientation="portrait" fo:margin-top="1.2cm" fo:margin-bottom="1.2cm" fo:margin-left="2.2cm" fo:margin-right="2.2cm" style:writing-mode="${mode}"/><style:header-style><style:header-footer-properties fo:min-height="0.6cm" fo:margin-bottom="0.4cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="0.6cm" fo:margin-top="0.4cm"/></style:footer-style></style:page-layout>
</office:automatic-styles>
<office:master-styles>
 <style:master-page style:name="Standard" style:page-layout-name="sheet">
  <style:header><text:p text:style-name="centred-rl">${escapeXml(`${monogram} — ${name}`)}</text:p></style:header>
  <style:footer><text:p text:style-name="centred-lr">${escapeXml(addresses[0])} – <text:page-number text:select-page="current"/> – ${escapeXml(addresses[1])}</text:p></style:footer>
 </style:master-page>
</office:master-styles>`;
}

const bold = 'fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold"';
const italic = 'fo:font-style="italic" style:font-style-asian="italic" style:font-style-complex="italic"';

function fontFace(family: string): string {
  return `<style:font-face style:name="${family}" svg:font-family="'${family}'"/>`;
}

function fontProperties(size: number): string {
  return `style:font-name="${latin}" style:font-name-complex="${arabic}" fo:font-size="${size}pt" style:font-size-complex="${size}pt"`;
}

/** OpenDocument keeps one language for Latin letters and one for Arabic ones (“complex”). */
function languageProperties(tag: string): string {
  const [language, country = { en: 'GB', de: 'DE', fr: 'FR', ps: 'AF', ar: 'EG' }[tag] ?? 'none'] =
    tag.split('-');
  const arabicScript = languageOf(tag).direction === 'rtl';
  return arabicScript
    ? `fo:language="none" fo:country="none" style:language-complex="${language}" style:country-complex="${country}"`
    : `fo:language="${language}" fo:country="${country}" style:language-complex="fa" style:country-complex="AF"`;
}

function justified(mode: string): string {
  return `fo:text-align="justify" fo:margin-bottom="0.15cm" style:writing-mode="${mode}"`;
}

function heading(mode: string): string {
  return `fo:margin-top="0.25cm" fo:margin-bottom="0.1cm" fo:keep-with-next="always" style:writing-mode="${mode}"`;
}

function paragraphStyle(
  name: string,
  paragraph: string,
  text: string,
  display = '',
  parent = 'Standard',
): string {
  const shown = display && ` style:display-name="${display}"`;
  const above = name === 'Standard' ? '' : ` style:parent-style-name="${parent}"`;
  return `<style:style style:name="${name}"${shown} style:family="paragraph"${above}><style:paragraph-properties ${paragraph}/><style:text-properties ${text}/></style:style>`;
}

function textStyle(name: string, properties: string): string {
  return `<style:style style:name="${name}" style:family="text"><style:text-properties ${properties}/></style:style>`;
}

function listStyle(name: string, level: string, kind: 'bullet' | 'number'): string {
  return `<text:list-style style:name="${name}">${level}<style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.6cm" fo:margin-left="1.2cm"/></style:list-level-properties></text:list-level-style-${kind}></text:list-style>`;
}
