import type { BlockProps } from '../ArticleBody.tsx';
import { NotedText } from '../NotedText.tsx';

export function ParagraphBlock({ block, notes, language }: BlockProps<'paragraph'>) {
  return (
    <p>
      <NotedText text={block.text} notes={notes} language={language} />
    </p>
  );
}
