import { foldBlock } from '../../contract/blockParts.ts';
import type { Block } from '../../contract/blockSchema.ts';
import type { Text } from '../../contract/text/textSchema.ts';
import { attributes, emptyElement, escapeMarkup } from '../../contract/text/xmlMarkup.ts';
import { attributesOf } from '../../language/attributes.ts';
import { toDigits } from '../../language/numbers.ts';
import { type ArticleContext, textHtml } from './textHtml.ts';

type Renderer<Type extends Block['type']> = (
  block: Extract<Block, { type: Type }>,
  around: ArticleContext,
  /** `lang` and `dir`, if the block's differ from those around it. */
  own: string,
  /** The blocks inside it. */
  inner: string,
) => string;

/** One renderer for each block type; the compiler names a missing one. */
const renderers: { [Type in Block['type']]: Renderer<Type> } = {
  paragraph: ({ text }, around, own) => `<p${own}>${textHtml(text, around)}</p>`,
  heading: ({ level, text }, around, own) => `<h${level}${own}>${textHtml(text, around)}</h${level}>`,
  quote: ({ cite }, around, own, inner) =>
    `<blockquote${own}>${inner}${cite === undefined ? '' : `<p>${textHtml(cite, around)}</p>`}</blockquote>`,
  list: ({ ordered, start, items }, around, own) => {
    const name = ordered ? 'ol' : 'ul';
    const first = ordered && start !== undefined ? attributes({ start }) : '';
    return `<${name}${own}${first}>${items.map((item) => `<li>${textHtml(item, around)}</li>`).join('')}</${name}>`;
  },
  verse: ({ bayts, attribution }, around, own) => {
    const lines = bayts.map((bayt) => `<p>${bayt.map(escapeMarkup).join('<br>')}</p>`).join('');
    return `<figure${own}>${lines}${captionHtml(attribution, around)}</figure>`;
  },
  figure: (figure, around, own) =>
    `<figure${own}>${imageHtml(figure, around.origin)}${captionHtml(figure.caption, around)}</figure>`,
  table: ({ head, rows }, around, own) => {
    const row = (cells: Text[], name: string) =>
      `<tr>${cells.map((cell) => `<${name}>${textHtml(cell, around)}</${name}>`).join('')}</tr>`;
    const thead = head.length === 0 ? '' : `<thead>${row(head, 'th')}</thead>`;
    return `<table${own}>${thead}<tbody>${rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>`;
  },
  note: ({ number, text }, around, own) => {
    const back = attributes({ href: `${around.url}#reference-${number}` });
    const figures = escapeMarkup(toDigits(String(number), around.language));
    return `<p${attributes({ id: `note-${number}` })}${own}><sup>${figures}</sup> ${textHtml(text, around)} <a${back}>↑</a></p>`;
  },
  gap: (_block, _around, own) => `<p${own}>[…]</p>`,
  break: () => '<hr>',
  // What cannot be shown here is on the article's page.
  unknown: (_block, { url }, own) => `<p${own}><a${attributes({ href: url })}>[…]</a></p>`,
};

/**
 * A block as HTML that needs no style and no script, because feed readers drop both. `lang` and `dir`
 * are on blocks in another language than the text around them; addresses are absolute.
 */
export function blockHtml(block: Block, around: ArticleContext): string {
  const render = renderers[block.type] as Renderer<Block['type']>;
  const language = block.language ?? around.language;
  const own = language === around.language ? '' : attributes({ ...attributesOf(language) });
  const within = { ...around, language };
  const inner = foldBlock(block, { block: (one) => [blockHtml(one, within)] }).join('');
  return render(block, within, own, inner);
}

/** An image of the archive with its full address and its size. */
export function imageHtml(
  image: { src: string; alt: string; width: number; height: number },
  origin: string,
): string {
  const { src, alt, width, height } = image;
  // HTML ignores the closing slash of a void element.
  return emptyElement('img', { src: imageAddress(src, origin), alt, width, height });
}

/** The full address of an image of the archive. */
export function imageAddress(src: string, origin: string): string {
  return `${origin}/content/${src}`;
}

function captionHtml(text: Text | undefined, around: ArticleContext): string {
  return text === undefined ? '' : `<figcaption>${textHtml(text, around)}</figcaption>`;
}
