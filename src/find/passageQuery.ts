import { queryOptions } from '@tanstack/react-query';
import { articleQuery } from '../article/articleQuery.ts';
import type { Article } from '../contract/articleSchema.ts';
import type { OwnText, TextMatch } from './marks/ownText.ts';

/** Loads what reads the texts of an article: it comes with the code that shows articles. */
export type LoadTexts = () => Promise<(article: Article) => OwnText[]>;

/** What finds the passage of an article that answers a search. The article stays for the press on the result. */
export function passageQuery(id: string, loadTexts: LoadTexts) {
  return queryOptions({
    queryKey: ['passage', id],
    queryFn: async ({ client }) => {
      const [article, textsOf, { bestPassage }] = await Promise.all([
        client.fetchQuery(articleQuery(id)),
        loadTexts(),
        import('./marks/passage.ts'),
      ]);
      const texts = textsOf(article);
      return (match: TextMatch) => bestPassage(texts, match);
    },
    retry: false,
  });
}
