import { NotedText } from '../NotedText.tsx';
import type { BlockProps } from './blockProps.ts';

export function ParagraphBlock({ block, notes, language }: BlockProps<'paragraph'>) {
  return (
    <p>
      <NotedText text={block.text} notes={notes} language={language} />
    </p>
  );
}
