import { VerseLines } from '../../typography/VerseLines.tsx';
import type { BlockProps } from './blockProps.ts';

export function VerseBlock({ block, language }: BlockProps<'verse'>) {
  return <VerseLines verse={block} language={language} />;
}
