import { languages } from '../language/languages.ts';
import type { BookFont } from './book.ts';
import { verseWidths } from './verseXhtml.ts';

/** A selector for elements in a language of Arabic script; `:lang()` takes no script alone in older reading systems. */
function arabic(element: string): string {
  return languages
    .filter(({ script }) => script === 'Arab')
    .map(({ tag }) => `${element}:lang(${tag})`)
    .join(', ');
}

const latin = '"Source Serif", "Source Serif More", "Noto Naskh FaPs", "Frank Ruhl", Georgia, serif';
const naskh =
  '"Noto Naskh FaPs", "Source Serif", "Source Serif More", "Noto Naskh Arabic", "Geeza Pro", serif';
const title = '"Vazirmatn FaPs", "Source Serif", "Noto Naskh Arabic", "Geeza Pro", sans-serif';
const verse = '"Amiri FaPs", "Noto Naskh FaPs", "Source Serif", "Source Serif More", serif';

/**
 * The style of a book: the type of the site, by language, and nothing that a reader's own choice of colour, size or margin would
 * have to fight. Columns of verse are a table, which every reading system knows; stacked where a container is narrow.
 *
 * @param fonts of the book, in `fonts/`
 */
export function bookStyle(fonts: readonly BookFont[]): string {
  return [...fonts.map(fontRule), style].join('\n');
}

function fontRule({ family, weight, style: slant, unicodeRange, file }: BookFont): string {
  return `@font-face {
  font-family: "${family}";
  src: url("fonts/${file}") format("woff2");
  font-weight: ${weight};
  font-style: ${slant};
  unicode-range: ${unicodeRange};
}`;
}

/** Bayts one below the other, the second line of each set in. */
function stacked(width: number): string {
  const bayts = `.verse-${width} .bayts`;
  return `@container (max-width: ${width}em) {
  ${bayts}, ${bayts} li, ${bayts} span { display: block; }
  ${bayts} { max-width: max-content; }
  ${bayts} li { margin: 0 0 0.5em; }
  ${bayts} span { text-align: start; text-align-last: auto; }
  ${bayts} span + span { padding-inline-start: 2em; }
}`;
}

const style = `
body { margin: 0; overflow-wrap: anywhere; hyphens: auto; }
[lang] { font-family: ${latin}; }
body, p:lang(en) { line-height: 1.5; }
${arabic('[lang]')} { font-family: ${naskh}; }
${arabic('body')}, ${arabic('p')} { line-height: 1.9; }
${arabic('em')} { font-style: normal; font-weight: 700; }
${arabic('cite')} { font-style: normal; }
${arabic('ol')} { list-style-type: persian; }
p { margin: 0.7em 0; }
a { color: inherit; }
h1, h2, h3, h4 { line-height: 1.35; font-weight: 700; break-after: avoid; break-inside: avoid; hyphens: manual; }
h1 { margin: 0.6em 0 1em; font-size: 1.6em; font-style: italic; }
h2 { margin: 1.4em 0 0.5em; font-size: 1.25em; }
h3 { margin: 1.2em 0 0.4em; font-size: 1.1em; }
h4 { margin: 1em 0 0.3em; font-size: 1em; }
${['h1', 'h2', 'h3', 'h4'].map(arabic).join(', ')} { font-family: ${title}; font-style: normal; line-height: 1.6; }
h1 bdi, h2 bdi, h3 bdi, h4 bdi, nav a bdi { font-family: inherit; }
header p { margin: 0.3em 0; }
.section, .byline { font-size: 0.9em; }
figure { margin: 1.2em 0; }
img { display: block; max-width: 100%; max-height: 90vh; width: auto; height: auto; margin: 0 auto; }
figcaption { margin: 0.4em 0 0; font-size: 0.9em; text-align: center; }
blockquote { margin: 0; padding-inline-start: 1.2em; border-inline-start: 2px solid; }
.quote figcaption { text-align: start; padding-inline-start: 1.3em; }
.verse { container-type: inline-size; }
.bayts { display: table; margin: 0 auto; padding: 0; list-style: none; line-height: 1.9; }
.bayts li { display: table-row; break-inside: avoid; }
.bayts span { display: table-cell; text-align: justify; text-align-last: justify; }
.bayts span + span { padding-inline-start: 2em; }
${arabic('.bayts')} { font-family: ${verse}; font-size: 1.1em; }
${verseWidths.map(stacked).join('\n')}
table { margin: 1.2em 0; border-collapse: collapse; max-width: 100%; font-size: 0.9em; }
table.small, table.tight { font-size: 0.75em; }
th, td { padding: 0.3em 0.6em; border: 1px solid; text-align: start; vertical-align: top; overflow-wrap: break-word; }
.small th, .small td, .tight th, .tight td { padding: 0.2em 0.3em; }
.tight th, .tight td { overflow-wrap: anywhere; }
tr { break-inside: avoid; }
hr { width: 5em; margin: 1.5em auto; border: 0; border-top: 1px solid; }
sup { line-height: 0; font-size: 0.75em; }
sup a, aside a { text-decoration: none; }
aside { margin: 0.5em 0; font-size: 0.9em; }
.quiet { font-size: 0.9em; opacity: 0.8; }
.retraction { margin: 1em 0; padding: 0.2em 1em; border: 1px solid; }
footer { margin: 2em 0 0; padding: 0.5em 0 0; border-top: 1px solid; font-size: 0.9em; }
.address { font-size: 0.85em; text-align: start; }
.cover { text-align: center; }
.cover h1 { margin: 1em 0; }
.cover .name { margin: 1em 0 0; font-family: "Amiri Name", "Source Serif", ${naskh}; font-size: 1.9em; font-weight: 700; line-height: 1.6; }
.cover .monogram { margin: 0; font-size: 1.2em; font-weight: 600; letter-spacing: 0.14em; }
.cover .verse { margin: 0.6em 0; }
.cover .bayts { font-family: "Amiri Motto", ${verse}; font-size: 0.95em; }
.cover .bayts span + span { padding-inline-start: 1em; }
.addresses { padding: 0.4em 0 0.6em; border-bottom: 3px double; text-align: justify; text-align-last: justify; }
nav ol, ${arabic('nav ol')} { padding: 0; list-style: none; }
nav ol ol, ${arabic('nav ol ol')} { padding-inline-start: 1.5em; }
nav li { margin: 0.7em 0; }
nav li li { margin: 0.3em 0; }
nav a { text-decoration: none; }
`;
