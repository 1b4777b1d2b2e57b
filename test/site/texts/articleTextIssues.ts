import type { Article } from '../../../src/contract/articleSchema.ts';
import { foldBlock } from '../../../src/contract/blockParts.ts';
import type { Block } from '../../../src/contract/blockSchema.ts';
import { blockTexts } from '../../../src/contract/blockTexts.ts';
import { attributesOf } from '../../../src/language/attributes.ts';
import type { BuiltPage } from '../builtPage.ts';
import { difference } from '../difference.ts';
import { leadsTo } from '../links/leadsTo.ts';
import { all, collapsed, named, shownText, type TreeElement, withId } from '../tree.ts';
import { missingWords } from './missingWords.ts';

/**
 * What is missing from an article's page without scripts: its title, names, every block's words in
 * order, each block at its address, all in the right language and direction, and its pictures.
 */
export function articleTextIssues(page: BuiltPage, article: Article): string[] {
  const [main] = named(page.tree, 'main');
  const [element] = main ? named(main, 'article') : [];
  if (!element) return ['there is no <article> in <main>'];
  const { summary, authors, source, corrections = [], topics = [], title } = article;
  const text = shownText(element);
  const words = [...(summary ? [summary] : []), ...authors, ...(source ? [source.name] : [])];
  const changes = corrections.flatMap(({ changes = [] }) =>
    changes.flatMap(({ before = '', after = '' }) => [before, after]),
  );
  const folded = named(element, 'details').map(shownText).join(' ');
  const after = [...corrections.map((correction) => correction.text), ...topics];
  return [
    ...directionIssues('the article', element, article.language),
    ...difference('h1', named(element, 'h1').map(shownText), [collapsed(title)]),
    ...[...words, ...after].flatMap((word) =>
      text.includes(collapsed(word)) ? [] : [`«${word}» is not shown`],
    ),
    ...changes.flatMap((words) =>
      folded.includes(collapsed(words)) ? [] : [`«${words}» cannot be unfolded`],
    ),
    ...imageIssues(element, article.image ? [article.image] : [], page.address),
    ...article.body.flatMap((block, at) => blockIssues(element, block, at, article.language, page.address)),
    ...orderIssues(element, article.body.length),
  ];
}

function blockIssues(
  article: TreeElement,
  block: Block,
  at: number,
  language: string,
  address: string | undefined,
): string[] {
  const id = `p${at + 1}`;
  const element = withId(article, id);
  if (!element) return [`#${id} is not there`];
  const words = missingWords(blockTexts(block).map(collapsed), shownText(element));
  return [
    ...directionIssues(`#${id}`, element, block.language ?? language),
    ...words.map((word) => `#${id} does not show «${word}» in its place`),
    ...imageIssues(element, foldBlock(block, { image: (image) => [image] }), address).map(
      (issue) => `#${id}: ${issue}`,
    ),
  ];
}

function directionIssues(what: string, { attribs }: TreeElement, language: string): string[] {
  const { lang, dir } = attributesOf(language);
  return difference(`${what}’s lang and dir`, [attribs.lang, attribs.dir], [lang, dir]);
}

function orderIssues(article: TreeElement, count: number): string[] {
  const blocks = all(article, ({ attribs }) => /^p\d+$/.test(attribs.id ?? ''));
  const expected = Array.from({ length: count }, (_, at) => `p${at + 1}`);
  const ids = blocks.map(({ attribs }) => attribs.id);
  return difference('the blocks’ order', ids, expected);
}

function imageIssues(
  element: TreeElement,
  images: readonly NonNullable<Article['image']>[],
  address: string | undefined,
): string[] {
  const found = named(element, 'img').map(({ attribs }) => attribs);
  return images.flatMap(({ src, alt, width, height }) => {
    const shown = found.find((one) => leadsTo(one.src, address) === `/content/${src}`);
    if (!shown) return [`${src} is not shown`];
    return difference(src, [shown.alt, shown.width, shown.height], [alt, `${width}`, `${height}`]);
  });
}
