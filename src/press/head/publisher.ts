import { localizedTexts } from '../../contract/localizedText.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import { absolute } from './headPage.ts';
import type { Thing } from './headTag.ts';
import { plainLine } from './plainLine.ts';

/** The publication as schema.org's `NewsMediaOrganization`, the same on every page. */
export function publisher(publication: Publication): Thing {
  return {
    '@type': 'NewsMediaOrganization',
    '@id': absolute(publication, '/#publisher'),
    name: plainLine(localizedTexts(publication.name)[0]?.text ?? publication.monogram),
    alternateName: plainLine(publication.monogram),
    url: absolute(publication, '/'),
    email: publication.email,
  };
}

/**
 * The author of an article in schema.org's terms: an `Organization` if the byline contains the publication's
 * monogram or name as a separate word («AA-AA desk»), else a `Person`.
 *
 * @param byline one plain line
 */
export function articleAuthor(byline: string, publication: Publication): Thing {
  const names = [publication.monogram, ...Object.values(publication.name)];
  const isHouse = names.some((name) => holdsWord(folded(byline), folded(name)));
  return { '@type': isHouse ? 'Organization' : 'Person', name: byline };
}

function folded(text: string): string {
  return plainLine(text)
    .normalize('NFC')
    .toLowerCase()
    .replace(/\p{Pd}/gu, '-');
}

function holdsWord(text: string, word: string): boolean {
  const inWord = /[\p{L}\p{M}\p{N}]/u;
  for (let at = text.indexOf(word); at >= 0 && word !== ''; at = text.indexOf(word, at + 1)) {
    const [before = '', after = ''] = [[...text.slice(0, at)].at(-1), [...text.slice(at + word.length)][0]];
    if (!inWord.test(before) && !inWord.test(after)) return true;
  }
  return false;
}
