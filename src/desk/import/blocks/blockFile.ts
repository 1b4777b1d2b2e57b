import type * as v from 'valibot';
import type { knownBlockSchemas } from '../../../contract/blockSchema.ts';
import type { Text } from '../../../contract/textSchema.ts';

type Known = typeof knownBlockSchemas;
type Simple = { [Type in Exclude<keyof Known, 'quote'>]: v.InferInput<Known[Type]> };

/** A quotation as an article's file holds it. */
export interface QuoteFile {
  type: 'quote';
  body: string | BlockFile[];
  cite?: Text;
  language?: string;
}

/** A block as an article's file holds it, before the reader's schema has read it. */
export type BlockFile = string | QuoteFile | Simple[keyof Simple];
