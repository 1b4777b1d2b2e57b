import { useId } from 'react';
import type { Image } from '../../../contract/articleSchema.ts';
import type { Text } from '../../../contract/text/textSchema.ts';
import { attributesOf } from '../../../language/attributes.ts';
import { useDesk } from '../useDesk.ts';
import { PictureInput } from './PictureInput.tsx';
import styles from './PicturesPanel.module.css';
import type { PicturePlace } from './picturePlace.ts';

interface PictureRowProps {
  draftKey: string;
  /** What it is in the article. */
  name: string;
  image: Image;
  /** Undefined for the lead picture, which has none. */
  caption?: Text;
  /** The language of its words. */
  language: string;
  place: PicturePlace;
  onWords: (words: { alt: string; caption?: string }) => void;
  onRemove: () => void;
  /** Makes it the lead picture, too. */
  onLead?: (image: Image) => void;
}

/** One picture with its description and caption. */
export function PictureRow(props: PictureRowProps) {
  const { draftKey, name, image, caption, language, place, onWords, onRemove, onLead } = props;
  const { t } = useDesk();
  const id = useId();
  const write = attributesOf(language);
  return (
    <li className={styles.row} aria-labelledby={id}>
      <img
        className={styles.thumbnail}
        src={`/content/drafts/${draftKey}/${image.src}`}
        alt=""
        width={image.width}
        height={image.height}
      />
      <div className={styles.words}>
        <strong id={id}>{name}</strong>
        <label>
          {t('field.imageAlt')}
          <textarea
            {...write}
            rows={2}
            value={image.alt}
            onChange={(event) => onWords({ alt: event.target.value.replace(/\n/g, ' ') })}
          />
        </label>
        {typeof caption === 'string' && (
          <label>
            {t('picture.caption')}
            <textarea
              {...write}
              rows={1}
              value={caption}
              onChange={(event) =>
                onWords({ alt: image.alt, caption: event.target.value.replace(/\n/g, ' ') })
              }
            />
          </label>
        )}
        <div className={styles.tools}>
          <PictureInput place={place} word="picture.replace" name={name} />
          {onLead && (
            <button type="button" aria-label={t('picture.toLeadOf', { name })} onClick={() => onLead(image)}>
              {t('picture.toLead')}
            </button>
          )}
          <button type="button" aria-label={t('picture.removeOf', { name })} onClick={onRemove}>
            {t('picture.remove')}
          </button>
        </div>
      </div>
    </li>
  );
}
