import { wordsMarkup } from '../../contract/text/textMarkup.ts';
import { attributes } from '../../contract/text/xmlMarkup.ts';
import { attributesOf } from '../../language/attributes.ts';
import { languageOf } from '../../language/languages.ts';
import type { DigestIssue, DigestItem } from './digestIssue.ts';
import { moreLine } from './moreLine.ts';

/**
 * A mail as HTML: every block has its language, direction and style on itself, because mail programs drop style sheets and take
 * a block out of what is around it. Colours are the program's own, which has them for dark and light; only links have one,
 * that can be read on both, and a better one on dark where a style sheet is kept.
 *
 * @param shown how many articles there is room for
 */
export function digestHtml(issue: DigestIssue, shown: number): string {
  const { chrome, sender, section, sectionUrl, subject, days, items } = issue;
  const more = moreLine(issue, shown);
  return [
    `<!DOCTYPE html>\n<html${attributes({ ...attributesOf(chrome) })}><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width">',
    '<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">',
    `<title>${words(subject, chrome)}</title><style>${darkStyle}</style></head>`,
    `<body${attributes({ ...attributesOf(chrome), style: 'margin:0;padding:0' })}>`,
    `<div${attributes({ ...attributesOf(chrome), style: 'max-width:36em;margin:0 auto;padding:24px 16px;overflow-wrap:break-word' })}>`,
    block(
      'p',
      sender.name.language,
      words(sender.name.text, sender.name.language),
      `${smallType};font-weight:bold;margin:0`,
    ),
    block(
      'h1',
      section.language,
      words(section.text, section.language),
      'font-size:26px;font-weight:bold;margin:4px 0',
    ),
    block('p', chrome, words(days, chrome), `${smallType};margin:0 0 8px`),
    ...items.slice(0, shown).map(itemHtml),
    `<div${attributes({ ...attributesOf(chrome), style: `${ruled};padding:16px 0` })}>`,
    block('p', chrome, link(sectionUrl, words(more, chrome), linkStyle), `${smallType};margin:0`),
    '</div></div></body></html>\n',
  ].join('\n');
}

const darkStyle =
  ':root{color-scheme:light dark}@media (prefers-color-scheme:dark){a{color:#9db7f5!important}}';
const ruled = 'border-top:1px solid #8f8a80';
const linkStyle = 'color:#4a6fd0;text-decoration:underline';
const titleType = 'font-size:20px;font-weight:bold';
const smallType = 'font-size:15px';

function itemHtml({ language, title, authors, day, excerpt, url }: DigestItem): string {
  const own = attributes({ ...attributesOf(language), style: `${ruled};padding:16px 0` });
  const heading = link(url, words(title, language), `${linkStyle};text-decoration:none`);
  return [
    `<div${own}>`,
    block('h2', language, heading, `${titleType};margin:0 0 4px`),
    block(
      'p',
      language,
      `${words(authors, language)}<br>${words(day, language)}`,
      `${smallType};margin:0 0 8px`,
    ),
    excerpt === '' ? '' : block('p', language, words(excerpt, language), 'font-size:17px;margin:0'),
    '</div>',
  ].join('\n');
}

function block(name: string, language: string, content: string, style: string): string {
  const own = attributes({ ...attributesOf(language), style: `${typeOf(language)};${style}` });
  return `<${name}${own}>${content}</${name}>`;
}

function link(href: string, content: string, style: string): string {
  return `<a${attributes({ href, style })}>${content}</a>`;
}

/** Faces that devices have, and the height of a line, by script. */
function typeOf(language: string): string {
  return languageOf(language).script === 'Arab'
    ? "font-family:'Noto Naskh Arabic','Geeza Pro','Segoe UI',Tahoma,serif;line-height:1.8"
    : 'font-family:Georgia,serif;line-height:1.5';
}

/** Words as HTML. What a list program would take for a field of its template stays text. */
function words(text: string, language: string): string {
  return wordsMarkup(text, language).replaceAll('{', '&#123;').replaceAll('}', '&#125;');
}
