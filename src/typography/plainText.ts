import type { Text } from './textSchema.ts';

/** The characters of a text without its qualities. */
export function plainText(text: Text): string {
  if (typeof text === 'string') return text;
  return text.map((run) => (typeof run === 'string' ? run : run.text)).join('');
}
