import { NotedText } from '../NotedText.tsx';
import type { BlockProps } from './blockProps.ts';

export function ListBlock({ block, notes, language }: BlockProps<'list'>) {
  const List = block.ordered ? 'ol' : 'ul';
  return (
    <List {...(block.ordered && { start: block.start })}>
      {block.items.map((item, at) => (
        <li key={`${at}`}>
          <NotedText text={item} notes={notes} language={language} />
        </li>
      ))}
    </List>
  );
}
