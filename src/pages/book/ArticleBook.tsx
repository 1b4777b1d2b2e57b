import { useQuery } from '@tanstack/react-query';
import type { Article } from '../../contract/articleSchema.ts';
import { publicationQuery } from '../../publication/publicationQuery.ts';
import { BookButton } from './BookButton.tsx';

export interface ArticleBookProps {
  article: Article;
  /** The class of a menu's entry. */
  look: string | undefined;
}

/** Makes an e-book of one article. */
export function ArticleBook({ article, look }: ArticleBookProps) {
  const { data: publication } = useQuery(publicationQuery);
  if (!publication) return null;
  const source = async () => ({ publication, articles: [article], kept: new Map(), name: article.id });
  return <BookButton look={look} source={source} />;
}
