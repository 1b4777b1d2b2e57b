import { languageOf } from '../../../src/language/languages.ts';
import { cleanPages, type Pages } from './cleanPages.ts';
import type { PageWords } from './pageWords.ts';

/** Three pages with their numbers typed at the foot, the second and third swapped. */
export function disorderedPages(words: PageWords): Pages {
  const { expected } = cleanPages(words);
  const [first, second, third] = words.long;
  const digits = languageOf(words.language).digits === 'persian' ? '۱۲۳' : '123';
  const sheet = (index: number) => `– ${digits[index]} –`;
  return {
    document: {
      name: `disordered-${words.language}`,
      language: words.language,
      author: words.author,
      day: words.day[0],
      title: words.title,
      parts: [
        { kind: 'paragraph', text: first },
        { kind: 'paragraph', text: words.parted[0] },
        { kind: 'page', number: sheet(0) },
        { kind: 'paragraph', text: words.partedQuotation[1] },
        { kind: 'paragraph', text: third },
        { kind: 'page', number: sheet(2) },
        { kind: 'paragraph', text: words.parted[1] },
        { kind: 'paragraph', text: second },
        { kind: 'paragraph', text: words.partedQuotation[0] },
        { kind: 'page', letterhead: false, number: sheet(1) },
        { kind: 'paragraph', text: words.closing },
      ],
      source: words.source.printed,
    },
    expected: {
      ...expected,
      body: [],
      joined: [],
      findings: [{ kind: 'page-order', near: sheet(1) }],
    },
  };
}
