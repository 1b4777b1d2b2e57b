import { foldBlock } from '../contract/blockParts.ts';
import type { Block } from '../contract/blockSchema.ts';
import { textMarkup } from '../contract/text/textMarkup.ts';
import type { Text } from '../contract/text/textSchema.ts';
import { attributes, escapeMarkup } from '../contract/text/xmlMarkup.ts';
import { bookWords } from './bookWords.ts';
import { hrefInBook, type PlaceInBook } from './placeInBook.ts';
import { tableSize } from './tableSize.ts';
import { verseXhtml } from './verseXhtml.ts';
import { inLanguage } from './xhtmlPage.ts';

/** Where a block stands. */
interface BlockPlace extends PlaceInBook {
  /** Its own language. */
  language: string;
  /** The id of its place in the body; blocks inside others have none. */
  id: string | undefined;
  /** The attributes of its element: its id, its language. */
  own: string;
  /** The level of the heading before it; 1 is the title. */
  levels: { last: number };
  /** The blocks inside it. */
  inner: string;
}

type Renderer<Type extends Block['type']> = (
  block: Extract<Block, { type: Type }>,
  place: BlockPlace,
) => string;

/** One renderer for each block type; the compiler names a missing one. */
const renderers: { [Type in Block['type']]: Renderer<Type> } = {
  paragraph: ({ text }, place) => `<p${place.own}>${textXhtml(text, place)}</p>`,
  heading: ({ level, text }, place) => {
    // Contents are made of headings: none is more than one level below the one before it.
    const shown = Math.min(level, place.levels.last + 1);
    place.levels.last = shown;
    return `<h${shown}${place.own}>${textXhtml(text, place)}</h${shown}>`;
  },
  quote: ({ cite }, place) =>
    `<figure class="quote"${place.own}><blockquote>${place.inner}</blockquote>${captionXhtml(cite, place)}</figure>`,
  list: ({ ordered, start, items }, place) => {
    const name = ordered ? 'ol' : 'ul';
    const first = ordered ? attributes({ start }) : '';
    return `<${name}${place.own}${first}>${items.map((item) => `<li>${textXhtml(item, place)}</li>`).join('')}</${name}>`;
  },
  verse: ({ bayts, attribution }, place) =>
    verseXhtml(bayts, place.language, { own: place.own, attribution: captionXhtml(attribution, place) }),
  figure: (figure, place) =>
    `<figure${place.own}>${pictureXhtml(figure, place)}${captionXhtml(figure.caption, place)}</figure>`,
  table: ({ head, rows }, place) => {
    const row = (cells: Text[], name: string) =>
      `<tr>${cells.map((cell) => `<${name}>${textXhtml(cell, place)}</${name}>`).join('')}</tr>`;
    const size = attributes({ class: tableSize([head, ...rows]) });
    const thead = head.length === 0 ? '' : `<thead>${row(head, 'th')}</thead>`;
    return `<table${size}${place.own}>${thead}<tbody>${rows.map((cells) => row(cells, 'td')).join('\n')}</tbody></table>`;
  },
  note: (block, place) => {
    const { words, language } = bookWords(place.article.language);
    const label = { text: words.noteBack, language };
    const id = place.notes.idOf(block) ?? place.id;
    const note = attributes({ id, 'epub:type': 'footnote', role: 'doc-footnote' });
    const number = place.notes.number(block, place.language, label);
    const text = textXhtml(block.text, place);
    const back = place.notes.waysBack(block, place.language, label);
    return `<aside${note}${inLanguage(place.language)}><p>${number}${text}${back}</p></aside>`;
  },
  gap: (_, place) => quietXhtml('gap', place),
  break: (_, { own }) => `<hr${own}/>`,
  unknown: (_, place) => quietXhtml('unknownBlock', place),
};

/** An article's blocks in order, each with its address (`#p7` is the seventh), as markup that is well-formed XML. */
export function bodyXhtml(place: PlaceInBook): string {
  const levels = { last: 1 };
  return place.article.body
    .map((block, at) => blockXhtml(block, place.article.language, { ...place, levels }, `p${at + 1}`))
    .join('\n');
}

/** A picture of the archive; in words, where the book has it not. */
export function pictureXhtml(
  { src, alt, width, height }: { src: string; alt: string; width: number; height: number },
  { pictures, article }: PlaceInBook,
): string {
  if (pictures.has(src)) return `<img${attributes({ src, alt, width, height })}/>`;
  const { words, language } = bookWords(article.language);
  const missing = `<span${inLanguage(language)}>${escapeMarkup(words.missingPicture)}</span>`;
  return `<p class="quiet">${alt === '' ? '' : `[${escapeMarkup(alt)}] `}${missing}</p>`;
}

function blockXhtml(
  block: Block,
  around: string,
  place: PlaceInBook & Pick<BlockPlace, 'levels'>,
  id?: string,
): string {
  const render = renderers[block.type] as Renderer<Block['type']>;
  const language = block.language ?? around;
  const inner = foldBlock(block, { block: (one) => [blockXhtml(one, language, place)] }).join('\n');
  return render(block, { ...place, id, language, inner, own: attributes({ id }) + inLanguage(language) });
}

function textXhtml(text: Text, place: Pick<BlockPlace, keyof PlaceInBook | 'language'>): string {
  return textMarkup(text, {
    language: place.language,
    hrefOf: (href) => hrefInBook(href, place),
    reference: (number) => place.notes.reference(number, place.language),
  });
}

function captionXhtml(text: Text | undefined, place: BlockPlace): string {
  return text === undefined
    ? ''
    : `<figcaption${inLanguage(place.language)}>${textXhtml(text, place)}</figcaption>`;
}

/** The book's own words in place of what is not there. */
function quietXhtml(name: 'gap' | 'unknownBlock', { article, id }: BlockPlace): string {
  const { words, language } = bookWords(article.language);
  const own = attributes({ class: 'quiet', id }) + inLanguage(language);
  return `<p${own}>${name === 'gap' ? '[…] ' : ''}${escapeMarkup(words[name])}</p>`;
}
