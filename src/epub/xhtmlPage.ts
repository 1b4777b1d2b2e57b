import { attributes, escapeMarkup } from '../contract/text/xmlMarkup.ts';
import { attributesOf } from '../language/attributes.ts';

/** `lang` and `dir`, written out, for text in a language. */
export function inLanguage(tag: string): string {
  return attributes({ ...attributesOf(tag) });
}

/**
 * A content document (EPUB 3.3, 6.1). `lang` and `dir` are on `html` and on `body`: some reading systems carry only one of them over.
 *
 * @param body markup that is well-formed XML
 * @param titleLanguage of the title, where it is not the page's
 * @param part what of the book it is, in the words of the EPUB Structural Semantics Vocabulary
 */
export function xhtmlPage(page: {
  language: string;
  title: string;
  titleLanguage?: string;
  body: string;
  part: string;
}): string {
  const { lang, dir } = attributesOf(page.language);
  const own = attributes({ lang, 'xml:lang': lang, dir });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE html>',
    `<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"${own}>`,
    '<head>',
    '<meta charset="utf-8"/>',
    `<title${inLanguage(page.titleLanguage ?? page.language)}>${escapeMarkup(page.title)}</title>`,
    '<link rel="stylesheet" type="text/css" href="style.css"/>',
    '</head>',
    `<body${inLanguage(page.language)} epub:type="${page.part}">`,
    page.body,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
