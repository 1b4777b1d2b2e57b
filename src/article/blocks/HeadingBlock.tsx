import { attributesOf } from '../../language/attributes.ts';
import { NotedText } from '../NotedText.tsx';
import type { BlockProps } from './blockProps.ts';

const elements = { 2: 'h2', 3: 'h3', 4: 'h4' } as const;

/** Its language is its own: reader views drop the elements around it. */
export function HeadingBlock({ block, notes, language, frame }: BlockProps<'heading'>) {
  const Heading = elements[block.level];
  return (
    <Heading {...attributesOf(language)} {...frame}>
      <NotedText text={block.text} notes={notes} language={language} />
    </Heading>
  );
}
