import type { EditedArticle } from '../editor/editedArticle.ts';
import { useDesk } from '../useDesk.ts';
import { PictureInput } from './PictureInput.tsx';
import { PictureRow } from './PictureRow.tsx';
import styles from './PicturesPanel.module.css';
import { figureOf, withFigure } from './picturePlace.ts';

interface PicturesPanelProps {
  draftKey: string;
  edited: EditedArticle;
  onChange: (about: string | undefined, change: (article: EditedArticle) => EditedArticle) => void;
}

/** Every picture of the article, the lead picture first: its words, and what can be done with it. */
export function PicturesPanel({ draftKey, edited, onChange }: PicturesPanelProps) {
  const { t } = useDesk();
  const { language, image } = edited.fields;
  const figures = edited.body.flatMap((keyed, at) => {
    const figure = figureOf(keyed);
    return figure ? [{ key: keyed.key, at, figure }] : [];
  });
  const setLead =
    (next: typeof image) =>
    ({ fields, ...rest }: EditedArticle) => {
      const { image: _, ...others } = fields;
      return { ...rest, fields: next ? { ...others, image: next } : others };
    };
  const undescribed = [image, ...figures.map(({ figure }) => figure)].filter(
    (one) => one?.alt.trim() === '',
  ).length;
  return (
    <details className={styles.panel}>
      <summary>
        {t('pictures.title', { count: figures.length + (image ? 1 : 0) })}
        {undescribed > 0 && (
          <span className={styles.attention}>{t('pictures.undescribed', { count: undescribed })}</span>
        )}
      </summary>
      <ul>
        {image && (
          <PictureRow
            draftKey={draftKey}
            name={t('picture.lead')}
            image={image}
            language={language}
            place={{ kind: 'lead' }}
            onWords={({ alt }) => onChange('imageAlt', setLead({ ...image, alt }))}
            onRemove={() => onChange(undefined, setLead(undefined))}
          />
        )}
        {figures.map(({ key, at, figure }) => (
          <PictureRow
            key={key}
            draftKey={draftKey}
            name={t('picture.ofBlock', { block: at + 1 })}
            image={figure}
            caption={figure.caption ?? ''}
            language={figure.language ?? language}
            place={{ kind: 'replace', key }}
            onWords={(words) => onChange(`picture ${key}`, (now) => withFigure(now, key, words))}
            onRemove={() =>
              onChange(undefined, (now) => ({ ...now, body: now.body.filter((one) => one.key !== key) }))
            }
            onLead={({ src, alt, width, height }) =>
              onChange(undefined, setLead({ src, alt, width, height }))
            }
          />
        ))}
      </ul>
      <p className={styles.tools}>
        <PictureInput place={{ kind: 'after', key: undefined }} word="picture.addEnd" />
        {!image && <PictureInput place={{ kind: 'lead' }} word="picture.addLead" />}
        <span>{t('picture.hint')}</span>
      </p>
    </details>
  );
}
