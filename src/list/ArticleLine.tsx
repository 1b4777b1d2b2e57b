import type { ReactNode } from 'react';
import { articleAddress } from '../contract/articlePath.ts';
import type { ReaderItem } from '../contract/listSchema.ts';
import { attributesOf } from '../language/attributes.ts';
import { OwnOrder } from '../typography/OwnOrder.tsx';
import { PageLink } from '../typography/PageLink.tsx';
import styles from './ArticleLine.module.css';
import { type CardMarks, ItemFacts } from './ItemFacts.tsx';

export interface ArticleLineProps {
  item: ReaderItem;
  /** The heading's level on its page. */
  level?: 2 | 3 | undefined;
  showLanguage?: boolean;
  /** What this device knows of the article. */
  Marks?: CardMarks | undefined;
  /** What it is to the page that it stands on: the article before or after. */
  rel?: 'next' | 'prev' | undefined;
  /** The class of a larger form. */
  className?: string | undefined;
  /** What stands before the facts. */
  picture?: ReactNode;
  /** What follows the title. */
  children?: ReactNode;
}

/** An article in a list: its facts on the chrome's grid, its title in its own direction. */
export function ArticleLine({
  item,
  level = 2,
  showLanguage = true,
  Marks,
  rel,
  className = styles.line,
  picture,
  children,
}: ArticleLineProps) {
  const Heading = `h${level}` as const;
  return (
    <article className={className} id={`item-${item.id}`}>
      {picture}
      <ItemFacts item={item} showLanguage={showLanguage} Marks={Marks} />
      <div className={styles.words} data-words {...attributesOf(item.language)}>
        <Heading className={styles.title}>
          <PageLink to={articleAddress(item.id)} rel={rel}>
            <OwnOrder text={item.title} language={item.language} />
          </PageLink>
        </Heading>
        {children}
      </div>
    </article>
  );
}
