import { queryOptions } from '@tanstack/react-query';
import { articleQuery } from '../article/articleQuery.ts';
import type { Article } from '../contract/articleSchema.ts';
import type { OwnText } from './marks/ownText.ts';

/** Loads what reads the texts of an article: it comes with the code that shows articles. */
export type LoadTexts = () => Promise<(article: Article) => OwnText[]>;

/** The texts of an article in which a search looks for the passage that answers. The article stays for the press on the result. */
export function passageTextsQuery(id: string, loadTexts: LoadTexts) {
  return queryOptions({
    queryKey: ['texts', id],
    queryFn: async ({ client }) => {
      const [article, textsOf] = await Promise.all([client.fetchQuery(articleQuery(id)), loadTexts()]);
      return textsOf(article);
    },
    retry: false,
  });
}
