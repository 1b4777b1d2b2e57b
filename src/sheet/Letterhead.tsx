import { localizedTexts } from '../contract/localizedText.ts';
import type { Publication } from '../contract/publicationSchema.ts';
import { attributesOf } from '../language/attributes.ts';
import { defaultChromeLanguage } from '../language/chromeLanguages.ts';
import { VerseLines } from '../typography/VerseLines.tsx';
import { letterheadId } from './letterheadId.ts';

/**
 * The head of every printed sheet in its own order: name, monogram, motto, addresses. On the screen it is hidden,
 * and has no link: the first of a page is the one that leads to the text.
 */
export function Letterhead({ publication }: { publication: Publication }) {
  const { motto, website, email } = publication;
  const [name] = localizedTexts(publication.name);
  return (
    <div id={letterheadId} hidden {...attributesOf(name?.language ?? defaultChromeLanguage)}>
      {name && <p>{name.text}</p>}
      <p {...attributesOf('en')}>{publication.monogram}</p>
      {motto && <VerseLines verse={{ ...motto, attribution: undefined }} language={defaultChromeLanguage} />}
      <p>
        {website && (
          <bdi lang="en" dir="ltr">
            {website.replace(/^https?:\/\//i, '')}
          </bdi>
        )}{' '}
        {email && (
          <bdi lang="en" dir="ltr">
            {email}
          </bdi>
        )}
      </p>
    </div>
  );
}
