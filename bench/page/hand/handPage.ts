import { readFileSync } from 'node:fs';
import { type LocalizedText, localizedTexts } from '../../../src/contract/localizedText.ts';
import type { Publication } from '../../../src/contract/publicationSchema.ts';
import { attributes, escapeMarkup } from '../../../src/contract/text/xmlMarkup.ts';
import { attributesOf, type LanguageAttributes } from '../../../src/language/attributes.ts';
import { defaultTranslation } from '../../../src/press/head/defaultTranslation.ts';

/** The file of the only font, which the style names. */
export const handFontFile = 'chrome.woff2';

const style = readFileSync(new URL('handPage.css', import.meta.url), 'utf8').replace(/\s+/g, ' ');

/**
 * A page as one would write it by hand: its style inside, one small font for the chrome, no script. It is what the
 * reader's pages are measured against, so nothing in it waits and nothing is there that is not read.
 *
 * @param title as text
 * @param main the page's own part, as HTML
 */
export function handPage(title: string, main: string, publication: Publication): string {
  const chrome = attributesOf(defaultTranslation('nav.about').language);
  const [name] = localizedTexts(publication.name);
  return `<!doctype html>
<html${pairOf(chrome)}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(title)}</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<style>${style}</style>
</head>
<body>
<header><b>${name ? localizedHtml(name) : ''}</b>
<nav><a href="/">${escapeMarkup(publication.monogram)}</a>
${publication.sections.map(({ id, label }) => linkHtml(`/sections/${id}`, localizedTexts(label)[0])).join('\n')}
${linkHtml('/about', defaultTranslation('nav.about'))}</nav></header>
<main>
${main}
</main>
<footer><p>${escapeMarkup(`${publication.website ?? ''} ${publication.email ?? ''}`)}</p></footer>
</body>
</html>
`;
}

/** A text in its own language and direction. */
export function localizedHtml({ text, language }: LocalizedText): string {
  return `<bdi${pairOf(attributesOf(language))}>${escapeMarkup(text)}</bdi>`;
}

/** A link with such a text; nothing without a text. */
export function linkHtml(href: string, text: LocalizedText | undefined): string {
  return text ? `<a${attributes({ href })}>${localizedHtml(text)}</a>` : '';
}

/** A language's `lang` and `dir`, as written in a tag. */
export function pairOf(pair: LanguageAttributes): string {
  return attributes({ ...pair });
}
