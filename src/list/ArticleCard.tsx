import { articleAddress } from '../contract/articlePath.ts';
import type { ListItem } from '../contract/listSchema.ts';
import { contentAddress } from '../data/contentReader.ts';
import { attributesOf } from '../language/attributes.ts';
import { AskedPicture } from '../settings/AskedPicture.tsx';
import { Isolate } from '../typography/Isolate.tsx';
import { OwnOrder } from '../typography/OwnOrder.tsx';
import { PageLink } from '../typography/PageLink.tsx';
import styles from './ArticleCard.module.css';
import { type CardMarks, ItemFacts } from './ItemFacts.tsx';

interface ArticleCardProps {
  item: ListItem;
  /** `lead`: the first of its section, with its picture. `line`: title and facts alone. */
  form?: 'lead' | 'entry' | 'line';
  /** The heading's level on its page. */
  level?: 2 | 3 | undefined;
  showLanguage?: boolean;
  /** What this device knows of the article. */
  Marks?: CardMarks | undefined;
  /** What it is to the page that it stands on: the article before or after. */
  rel?: 'next' | 'prev' | undefined;
}

/** An article in a list: its text in its own direction, its facts on the chrome's grid. */
export function ArticleCard({
  item,
  form = 'entry',
  level = 2,
  showLanguage = true,
  rel,
  Marks,
}: ArticleCardProps) {
  const Heading = `h${level}` as const;
  const { image, source } = item._aaaa;
  const inOrder = (text: string) => <OwnOrder text={text} language={item.language} />;
  return (
    <article className={styles[form]} id={`item-${item.id}`}>
      {form === 'lead' && image && (
        <AskedPicture image={image} className={styles.image} language={item.language}>
          <img
            className={styles.image}
            src={contentAddress(image.src)}
            alt=""
            width={image.width}
            height={image.height}
            loading="lazy"
          />
        </AskedPicture>
      )}
      <ItemFacts item={item} showLanguage={showLanguage} Marks={Marks} />
      <div className={styles.words} data-words {...attributesOf(item.language)}>
        <Heading className={styles.title}>
          <PageLink to={articleAddress(item.id)} rel={rel}>
            {inOrder(item.title)}
          </PageLink>
        </Heading>
        {form !== 'line' && <p className={styles.excerpt}>{inOrder(item.content_text)}</p>}
        {form !== 'line' && source && (
          <p className={styles.source}>
            <Isolate language={item.language}>{source.name}</Isolate>
          </p>
        )}
      </div>
    </article>
  );
}
