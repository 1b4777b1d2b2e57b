import { isolateText } from '../../contract/text/isolateText.ts';
import { chromeLanguages } from '../../language/chromeLanguages.ts';
import { formatDay } from '../../language/dates.ts';
import { languageOf } from '../../language/languages.ts';
import { formatNumber } from '../../language/numbers.ts';
import type { BundleChoice } from './bundleChoice.ts';
import { entryFile } from './bundlePages.ts';
import { bundleWords } from './bundleWords.ts';

/** Lets programs that guess know that the text is UTF-8. */
const byteOrderMark = '\ufeff';

/**
 * What a bundle says of itself to who opens it without knowing what it is: in every chrome language, each paragraph in its direction.
 *
 * @param has what is in it beside the pages
 */
export function readmeText(
  { publication, articles, day, address }: Pick<BundleChoice, 'publication' | 'articles' | 'day' | 'address'>,
  has: { pictures: boolean; data: boolean },
): string {
  const name = Object.entries(publication.name).map(([tag, text]) => isolateText(text, tag));
  const parts = chromeLanguages.map((language) => {
    const words = bundleWords[language];
    const lines = [
      words.what,
      ...(has.pictures ? [] : [words.withoutPictures]),
      words.open,
      words.newest,
      ...(has.data ? [words.check] : []),
    ];
    const filled = {
      address: isolateText(address, 'en'),
      day: isolateText(formatDay(day, language), language),
      count: formatNumber(articles, language),
      file: isolateText(entryFile, 'en'),
      command: isolateText('npm run verify -- FOLDER', 'en'),
    };
    // A line that begins with an address, or that has more of them than words, keeps its direction.
    const mark = languageOf(language).direction === 'rtl' ? '\u200f' : '\u200e';
    return lines
      .map((line) => mark + line.replace(/\{(\w+)\}/g, (_, key: keyof typeof filled) => filled[key]))
      .join('\n');
  });
  return `${byteOrderMark}${[name.join(' · '), ...parts].join('\n\n')}\n`;
}
