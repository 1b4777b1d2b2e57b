import { NotedText } from '../NotedText.tsx';
import { Picture } from '../Picture.tsx';
import type { BlockProps } from './blockProps.ts';

export function FigureBlock({ block, notes, language }: BlockProps<'figure'>) {
  return (
    <figure>
      <Picture image={block} />
      {block.caption !== undefined && (
        <figcaption>
          <NotedText text={block.caption} notes={notes} language={language} />
        </figcaption>
      )}
    </figure>
  );
}
