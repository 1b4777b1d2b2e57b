import { type ComponentType, useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import type { Article } from '../contract/articleSchema.ts';
import { foldBlock } from '../contract/blockParts.ts';
import type { Block } from '../contract/blockSchema.ts';
import { attributesOf } from '../language/attributes.ts';
import styles from './ArticleBody.module.css';
import type { BlockProps } from './blocks/blockProps.ts';
import { FigureBlock } from './blocks/FigureBlock.tsx';
import { GapBlock } from './blocks/GapBlock.tsx';
import { HeadingBlock } from './blocks/HeadingBlock.tsx';
import { ListBlock } from './blocks/ListBlock.tsx';
import { NoteBlock } from './blocks/NoteBlock.tsx';
import { ParagraphBlock } from './blocks/ParagraphBlock.tsx';
import { QuoteBlock } from './blocks/QuoteBlock.tsx';
import { RuleBlock } from './blocks/RuleBlock.tsx';
import { TableBlock } from './blocks/TableBlock.tsx';
import { UnknownBlock } from './blocks/UnknownBlock.tsx';
import { VerseBlock } from './blocks/VerseBlock.tsx';
import { notesOf } from './notesOf.ts';

/** One component a block type; the compiler names the one that is missing. */
const components: { [Type in Block['type']]: ComponentType<BlockProps<Type>> } = {
  paragraph: ParagraphBlock,
  heading: HeadingBlock,
  quote: QuoteBlock,
  list: ListBlock,
  verse: VerseBlock,
  figure: FigureBlock,
  table: TableBlock,
  note: NoteBlock,
  gap: GapBlock,
  break: RuleBlock,
  unknown: UnknownBlock,
};

/** One block in its own language: the only place where a block type meets its component. */
export function BlockView({ block, notes, language, frame }: Omit<BlockProps<Block['type']>, 'children'>) {
  const Component = components[block.type] as ComponentType<BlockProps<Block['type']>>;
  const own = block.language ?? language;
  return (
    <Component block={block} notes={notes} language={own} frame={frame}>
      {foldBlock(block, {
        block: (inner, field) => [
          <div key={field} {...attributesOf(inner.language ?? own)}>
            <BlockView block={inner} notes={notes} language={own} />
          </div>,
        ],
      })}
    </Component>
  );
}

/** An article's blocks in order, each with its address (`#p7` is the seventh); the addressed one is marked. */
export function ArticleBody({
  article,
  blocks = article.body,
  idOf = (at) => `p${at + 1}`,
  notes = notesOf(article.body, article.language),
}: {
  article: Article;
  blocks?: Article['body'];
  /** The id of each of these blocks, counted from 0: other than the article's own where they are not all of it. */
  idOf?: (at: number) => string;
  notes?: BlockProps<'note'>['notes'];
}) {
  const { hash } = useLocation();
  const [addressed, setAddressed] = useState('');
  // After mounting: a static page knows no hash.
  useEffect(() => setAddressed(hash), [hash]);
  return (
    <div className={styles.body}>
      {blocks.map((block, at) => {
        const anchor = idOf(at);
        const frame = {
          id: anchor,
          'data-block': block.type,
          'data-marked': addressed === `#${anchor}` || undefined,
          ...attributesOf(block.language ?? article.language),
        };
        const view = { block, notes, language: article.language };
        // Most blocks are these two: an element around each would double the page's.
        if (block.type === 'paragraph' || block.type === 'heading')
          return <BlockView key={anchor} {...view} frame={frame} />;
        return (
          <div key={anchor} {...frame}>
            <BlockView {...view} />
          </div>
        );
      })}
    </div>
  );
}
