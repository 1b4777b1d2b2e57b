import { useChrome } from '../language/Chrome.tsx';
import { readingMinutes } from './readingTime.ts';

/** How long a text takes, in the chrome's words and digits. */
export function ReadingTime({ words, language }: { words: number; language: string }) {
  const { t } = useChrome();
  return <span>{t('minutes', { count: readingMinutes(words, language) })}</span>;
}
