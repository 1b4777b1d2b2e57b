import type { Article } from '../../../src/contract/articleSchema.ts';
import type { Block } from '../../../src/contract/blockSchema.ts';
import { textsOf } from '../../../src/contract/words.ts';
import { attributesOf } from '../../../src/language/attributes.ts';
import type { BuiltPage } from '../builtPage.ts';
import { difference } from '../difference.ts';
import { all, named, shownText, squeezed, type TreeElement, withId } from '../tree.ts';
import { missingWords } from './missingWords.ts';

/**
 * What of an article is not in its page as text for a reader without scripts: its title, names, every block's words in
 * their order, each block at its address, all in the right language and direction, and its pictures.
 */
export function articleTextFaults(page: BuiltPage, article: Article, base = '/'): string[] {
  const [main] = named(page.tree, 'main');
  const [element] = main ? named(main, 'article') : [];
  if (!element) return ['there is no <article> in <main>'];
  const { summary, authors, source, corrections = [], topics = [], title } = article;
  const text = shownText(element);
  const words = [...(summary ? [summary] : []), ...authors, ...(source ? [source.name] : [])];
  const after = [...corrections.map((correction) => correction.text), ...topics];
  return [
    ...directionFaults('the article', element, article.language),
    ...difference('h1', named(element, 'h1').map(shownText), [squeezed(title)]),
    ...[...words, ...after].flatMap((word) =>
      text.includes(squeezed(word)) ? [] : [`«${word}» is not shown`],
    ),
    ...imageFaults(element, article.image ? [article.image] : [], base),
    ...article.body.flatMap((block, at) => blockFaults(element, block, at, article.language, base)),
    ...orderFaults(element, article.body.length),
  ];
}

function blockFaults(
  article: TreeElement,
  block: Block,
  at: number,
  language: string,
  base: string,
): string[] {
  const id = `p${at + 1}`;
  const element = withId(article, id);
  if (!element) return [`#${id} is not there`];
  const words = missingWords(textsOf(block).map(squeezed), shownText(element));
  return [
    ...directionFaults(`#${id}`, element, block.language ?? language),
    ...words.map((word) => `#${id} does not show «${word}» in its place`),
    ...imageFaults(element, block.type === 'figure' ? [block] : [], base).map((fault) => `#${id}: ${fault}`),
  ];
}

function directionFaults(what: string, { attribs }: TreeElement, language: string): string[] {
  const { lang, dir } = attributesOf(language);
  return difference(`${what}’s lang and dir`, [attribs.lang, attribs.dir], [lang, dir]);
}

function orderFaults(article: TreeElement, count: number): string[] {
  const blocks = all(article, ({ attribs }) => /^p\d+$/.test(attribs.id ?? ''));
  const expected = Array.from({ length: count }, (_, at) => `p${at + 1}`);
  return difference(
    'the blocks’ order',
    blocks.map(({ attribs }) => attribs.id),
    expected,
  );
}

interface Shown {
  src: string;
  alt: string;
  width: number;
  height: number;
}

function imageFaults(element: TreeElement, images: readonly Shown[], base: string): string[] {
  const found = named(element, 'img').map(({ attribs }) => attribs);
  return images.flatMap(({ src, alt, width, height }) => {
    const shown = found.find((one) => one.src === `${base}content/${src}`);
    if (!shown) return [`${src} is not shown`];
    return difference(src, [shown.alt, shown.width, shown.height], [alt, `${width}`, `${height}`]);
  });
}
