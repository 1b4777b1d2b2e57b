import { NotedText } from '../NotedText.tsx';
import type { BlockProps } from './blockProps.ts';

const elements = { 2: 'h2', 3: 'h3', 4: 'h4' } as const;

export function HeadingBlock({ block, notes, language }: BlockProps<'heading'>) {
  const Heading = elements[block.level];
  return (
    <Heading>
      <NotedText text={block.text} notes={notes} language={language} />
    </Heading>
  );
}
