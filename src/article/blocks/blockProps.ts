import type { HTMLAttributes, ReactNode } from 'react';
import type { Block } from '../../contract/blockSchema.ts';
import type { ArticleNote } from '../notesOf.ts';

/** What every block is given: itself, the article's footnotes, and the language it stands in. */
export interface BlockProps<Type extends Block['type']> {
  block: Extract<Block, { type: Type }>;
  notes: ReadonlyMap<number, ArticleNote>;
  language: string;
  /** What a block of the article itself bears: its address and its kind. */
  frame?: HTMLAttributes<HTMLElement> | undefined;
  /** The blocks that stand in this one, rendered. */
  children?: ReactNode;
}
