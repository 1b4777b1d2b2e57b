import { useState } from 'react';
import type { Image } from '../contract/articleSchema.ts';
import { contentAddress } from '../data/contentReader.ts';
import { useI18n } from '../language/I18nProvider.tsx';
import { AskedPicture } from '../settings/AskedPicture.tsx';
import styles from './Picture.module.css';

interface PictureProps {
  image: Pick<Image, 'src' | 'alt' | 'width' | 'height'>;
}

/** An image of the archive in its own proportions, so that nothing moves when it loads; its alternative text if it fails. */
export function Picture({ image }: PictureProps) {
  const [failed, setFailed] = useState(false);
  const { t, attributes } = useI18n();
  if (failed) {
    return (
      <div className={styles.failed}>
        <p>{image.alt}</p>
        <p className={styles.reason} {...attributes}>
          {t('article.imageFailed')}
        </p>
      </div>
    );
  }
  return (
    <AskedPicture image={image} className={styles.picture}>
      <img
        className={styles.picture}
        src={contentAddress(image.src)}
        alt={image.alt}
        width={image.width}
        height={image.height}
        loading="lazy"
        decoding="async"
        onError={() => setFailed(true)}
        // A static page's picture may have failed before hydration.
        ref={(element) => {
          if (element?.complete && element.naturalWidth === 0 && element.src !== '') setFailed(true);
        }}
      />
    </AskedPicture>
  );
}
