import { useI18n } from '../language/I18nProvider.tsx';
import { readingMinutes } from './readingMinutes.ts';

/** A text's reading time, in the chrome's words and digits. */
export function ReadingTime({ words, language }: { words: number; language: string }) {
  const { t } = useI18n();
  return <span>{t('minutes', { count: readingMinutes(words, language) })}</span>;
}
