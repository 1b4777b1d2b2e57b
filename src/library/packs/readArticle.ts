import { DataError } from '../../data/dataError.ts';
import { loadCode } from '../../data/loadCode.ts';

/** An article that may be kept: its id, and its JSON without spaces. */
export interface CheckedArticle {
  id: string;
  text: string;
}

/**
 * What reads an article against the contract, loaded once.
 *
 * @returns a reader that gives undefined for what is no article
 */
export async function articleReader(): Promise<(text: string) => CheckedArticle | undefined> {
  const [{ articleSchema }, { parse }] = await loadCode(
    Promise.all([import('../../contract/articleSchema.ts'), import('../../data/parse.ts')]),
  );
  return (text) => {
    try {
      const json: unknown = JSON.parse(text);
      const parsed = parse(articleSchema, json);
      return 'output' in parsed ? { id: parsed.output.id, text: JSON.stringify(json) } : undefined;
    } catch (error) {
      if (error instanceof DataError) throw error;
      return undefined;
    }
  };
}
