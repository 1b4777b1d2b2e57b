import type { ReactNode } from 'react';
import type { Block, Note } from '../../contract/blockSchema.ts';

/** What every block is given: itself, the article's footnotes, and the language it stands in. */
export interface BlockProps<Type extends Block['type']> {
  block: Extract<Block, { type: Type }>;
  notes: ReadonlyMap<number, Note>;
  language: string;
  /** The blocks that stand in this one, rendered. */
  children?: ReactNode;
}
