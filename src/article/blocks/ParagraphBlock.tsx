import { attributesOf } from '../../language/attributes.ts';
import { NotedText } from '../NotedText.tsx';
import type { BlockProps } from './blockProps.ts';

/** Its language is its own: reader views drop the elements around it. */
export function ParagraphBlock({ block, notes, language, frame }: BlockProps<'paragraph'>) {
  return (
    <p {...attributesOf(language)} {...frame}>
      <NotedText text={block.text} notes={notes} language={language} />
    </p>
  );
}
