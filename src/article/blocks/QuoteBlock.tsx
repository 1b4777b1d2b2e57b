import { attributesOf } from '../../language/attributes.ts';
import { type BlockProps, BlockView } from '../ArticleBody.tsx';
import { NotedText } from '../NotedText.tsx';

/** A quotation of one or more blocks, which may be in other languages than the quotation itself. */
export function QuoteBlock({ block, notes, language }: BlockProps<'quote'>) {
  return (
    <figure>
      <blockquote>
        {block.body.map((inner, at) => (
          <div key={`${at}`} {...attributesOf(inner.language ?? language)}>
            <BlockView block={inner} notes={notes} language={language} />
          </div>
        ))}
      </blockquote>
      {block.cite !== undefined && (
        <figcaption>
          <NotedText text={block.cite} notes={notes} language={language} />
        </figcaption>
      )}
    </figure>
  );
}
