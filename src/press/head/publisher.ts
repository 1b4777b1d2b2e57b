import { localizedTexts } from '../../contract/localizedText.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import type { TrustFacts } from '../../contract/trust/trustFacts.ts';
import { foldWords } from '../../language/fold.ts';
import { absolute } from './headPage.ts';
import type { Thing } from './headTag.ts';
import { plainLine } from './plainLine.ts';

/** The publication as schema.org's `NewsMediaOrganization`, the same on every page. */
export function publisher(publication: Publication, { policies }: TrustFacts): Thing {
  const { corrections, masthead } = policies;
  return {
    '@type': 'NewsMediaOrganization',
    '@id': absolute(publication, '/#publisher'),
    name: plainLine(localizedTexts(publication.name)[0]?.text ?? publication.monogram),
    alternateName: plainLine(publication.monogram),
    url: absolute(publication, '/'),
    email: publication.email,
    correctionsPolicy: corrections && absolute(publication, corrections),
    masthead: masthead && absolute(publication, masthead),
  };
}

/**
 * The author of an article in schema.org's terms: an `Organization` if the byline contains the publication's
 * monogram or name as separate words («AA-AA desk»), else a `Person`.
 *
 * @param byline one plain line
 */
export function articleAuthor(byline: string, publication: Publication): Thing {
  const names = [publication.monogram, ...Object.values(publication.name)];
  const isHouse = names.some((name) => holdsWords(foldWords(byline), foldWords(name)));
  return { '@type': isHouse ? 'Organization' : 'Person', name: byline };
}

function holdsWords(words: readonly string[], sought: readonly string[]): boolean {
  return sought.length > 0 && ` ${words.join(' ')} `.includes(` ${sought.join(' ')} `);
}
