import { type ReactNode, useState } from 'react';
import { attributesOf } from '../language/attributes.ts';
import { useI18n } from '../language/I18nProvider.tsx';
import styles from './AskedPicture.module.css';
import { useSavesData } from './savesData.ts';

interface AskedPictureProps {
  /** Its size in pixels, and what it shows. */
  image: { alt: string; width: number; height: number };
  /** The class that gives the picture its size. */
  className: string | undefined;
  /** The language of `alt`, where it is not that of the place. */
  language?: string;
  /** The picture; it must be lazy: any other is fetched before the settings are read. */
  children: ReactNode;
}

/**
 * A picture; for a reader who saves data a button of its size that shows it. A built page has both, and its style knows which one
 * is meant (`data-saving`).
 */
export function AskedPicture({ image, className, language, children }: AskedPictureProps) {
  const { t, attributes } = useI18n();
  const saves = useSavesData();
  const [asked, setAsked] = useState(false);
  return (
    <>
      {saves !== false && !asked && (
        <button type="button" className={styles.ask} onClick={() => setAsked(true)}>
          {/* As large as the picture: it has a width, a height and their proportion from the same attributes. */}
          <canvas className={className} width={image.width} height={image.height} />
          <span className={styles.words}>
            <span {...(language && attributesOf(language))}>{image.alt}</span>{' '}
            <span {...attributes}>{t('picture.show')}</span>
          </span>
        </button>
      )}
      {(saves !== true || asked) && children}
    </>
  );
}
