import { VerseLines } from '../../typography/VerseLines.tsx';
import { NotedText } from '../NotedText.tsx';
import type { BlockProps } from './blockProps.ts';

export function VerseBlock({ block, notes, language }: BlockProps<'verse'>) {
  const attribution = block.attribution !== undefined && (
    <NotedText text={block.attribution} notes={notes} language={language} />
  );
  return <VerseLines verse={block} language={language} attribution={attribution} />;
}
