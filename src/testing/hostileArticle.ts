import * as v from 'valibot';
import { type Article, articleSchema } from '../contract/articleSchema.ts';
import { anArticle } from './factories.ts';

/**
 * An article of these facts as the schema gives it; where the schema refuses them, with the facts put in as they are: what
 * writes heads and feeds must hold hostile text even if the archive were not checked.
 */
export function hostileArticle(facts: Parameters<typeof anArticle>[0]): Article {
  const file = anArticle(facts);
  const parsed = v.safeParse(articleSchema, file);
  if (parsed.success) return parsed.output;
  const body = file.body.map((block) =>
    typeof block === 'string' ? { type: 'paragraph', text: block } : block,
  );
  return { ...file, body } as Article;
}
