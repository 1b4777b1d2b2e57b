import { NotedText } from '../NotedText.tsx';
import type { BlockProps } from './blockProps.ts';

/** A quotation of one or more blocks, which may be in other languages than the quotation itself. */
export function QuoteBlock({ block, notes, language, children }: BlockProps<'quote'>) {
  return (
    <figure>
      <blockquote>{children}</blockquote>
      {block.cite !== undefined && (
        <figcaption>
          <NotedText text={block.cite} notes={notes} language={language} />
        </figcaption>
      )}
    </figure>
  );
}
