import { contentAddress } from '../data/contentReader.ts';
import { AskedPicture } from '../settings/AskedPicture.tsx';
import { Isolate } from '../typography/Isolate.tsx';
import { OwnOrder } from '../typography/OwnOrder.tsx';
import styles from './ArticleCard.module.css';
import { ArticleLine, type ArticleLineProps } from './ArticleLine.tsx';

interface ArticleCardProps extends Pick<ArticleLineProps, 'item' | 'level' | 'showLanguage' | 'Marks'> {
  /** `lead`: the first of its section, with its picture. */
  form?: 'lead' | 'entry';
}

/** An article in a list with its summary and its source. */
export function ArticleCard({ form = 'entry', ...line }: ArticleCardProps) {
  const { language, content_text: summary, _aaaa: more } = line.item;
  const { image, source } = more;
  const picture = form === 'lead' && image && (
    <AskedPicture image={image} className={styles.image} language={language}>
      <img
        className={styles.image}
        src={contentAddress(image.src)}
        alt=""
        width={image.width}
        height={image.height}
        loading="lazy"
      />
    </AskedPicture>
  );
  return (
    <ArticleLine {...line} className={styles[form]} picture={picture}>
      <p className={styles.excerpt}>
        <OwnOrder text={summary} language={language} />
      </p>
      {source && (
        <p className={styles.source}>
          <Isolate language={language}>{source.name}</Isolate>
        </p>
      )}
    </ArticleLine>
  );
}
