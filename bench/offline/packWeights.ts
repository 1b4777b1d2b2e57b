import { brotliCompressSync, constants } from 'node:zlib';
import { packSize } from '../../src/contract/packs/packManifest.ts';
import { packText } from '../../src/press/packs/packText.ts';
import { composeArticle, type WrittenArticle } from '../archive/composeArticle.ts';

/** What the newest of a section weigh on the line, in bytes. */
export interface PackWeight {
  list: string;
  hundred: number;
  thousand: number;
}

const sections: Record<string, RegExp> = {
  dari: /^(?:fa|prs)/,
  pashto: /^ps/,
  'european-languages': /^(?!fa|prs|ps)/,
};

/** Weighs the packs of generated articles, so many in each section, as the press writes and compresses them. */
export function packWeights(count: number): PackWeight[] {
  return Object.entries(sections).map(([list, languages]) => {
    const articles: WrittenArticle[] = [];
    for (let number = 0; articles.length < count; number += 1) {
      const article = composeArticle(number, 1);
      if (languages.test(article.language)) articles.unshift(article);
    }
    // The newest pack is as large as it can be when it is full.
    const packs = Array.from({ length: Math.ceil(count / packSize) }, (_, at) =>
      onTheLine(
        packText(articles.slice(at * packSize, (at + 1) * packSize).map((one) => JSON.stringify(one))),
      ),
    );
    const sum = (last: number) => packs.slice(0, last).reduce((all, bytes) => all + bytes, 0);
    return { list, hundred: sum(1), thousand: sum(10) };
  });
}

function onTheLine(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }).length;
}
