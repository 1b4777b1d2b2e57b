import { VerseLines } from '../../typography/VerseLines.tsx';
import type { BlockProps } from '../ArticleBody.tsx';

export function VerseBlock({ block, language }: BlockProps<'verse'>) {
  return <VerseLines verse={block} language={language} />;
}
