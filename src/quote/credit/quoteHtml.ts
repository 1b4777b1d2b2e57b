import { stripBidiControls } from '../../contract/text/isolateText.ts';
import { inOwnOrder } from '../../contract/text/ownOrder.ts';
import { attributesOf } from '../../language/attributes.ts';
import { languageOf } from '../../language/languages.ts';
import { creditLines } from './creditLines.ts';
import { markedLines } from './markedLines.ts';
import type { Quotation } from './quotation.ts';

/** The quotation with its credit as HTML, for a word processor or a mail: language and direction on each line. */
export function quoteHtml(quotation: Quotation): string {
  const quoted = paragraphs(markedLines(quotation));
  const url = escaped(quotation.url);
  const own = attributes(quotation.article.language);
  return (
    `<blockquote cite="${url}" ${own}>${quoted}</blockquote>${paragraphs(creditLines(quotation))}` +
    `<p ${attributes('en')}><a href="${url}">${url}</a></p>`
  );
}

function paragraphs(lines: readonly { text: string; language: string }[]): string {
  return lines
    .map(({ text, language }) => `<p ${attributes(language)}>${ordered(text, language)}</p>`)
    .join('');
}

function attributes(language: string): string {
  const { lang, dir } = attributesOf(language);
  return `lang="${escaped(lang)}" dir="${dir}"`;
}

function ordered(text: string, language: string): string {
  const { direction } = languageOf(language);
  return inOwnOrder(
    [stripBidiControls(text)],
    direction,
    escaped,
    (content, dir) => `<bdi dir="${dir}">${content.join('')}</bdi>`,
  )
    .flat()
    .join('');
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
