import { localizedTexts } from '../contract/localizedText.ts';
import type { Publication } from '../contract/publicationSchema.ts';
import { attributesOf } from '../language/attributes.ts';
import { Addresses } from '../publication/Addresses.tsx';
import styles from './Masthead.module.css';
import { Motto } from './Motto.tsx';

interface MastheadProps {
  publication: Publication;
  /** Whether the motto names its poet, which the letterhead does not. */
  attributed?: boolean;
}

/** The letterhead in its own order: name, monogram, motto, addresses. For the home page and the page about the publication. */
export function Masthead({ publication, attributed = false }: MastheadProps) {
  const { motto } = publication;
  const [name] = localizedTexts(publication.name);
  return (
    <div className={styles.masthead} data-words>
      {name && (
        <p className={styles.name} {...attributesOf(name.language)}>
          {name.text}
        </p>
      )}
      <p className={styles.monogram} {...attributesOf('en')}>
        {publication.monogram}
      </p>
      {motto && <Motto verse={attributed ? motto : { ...motto, attribution: undefined }} />}
      <Addresses publication={publication} />
    </div>
  );
}
