import type { ChromeLanguage } from '../../src/language/chromeLanguages.ts';
import de from '../../src/language/dictionaries/de.json' with { type: 'json' };
import en from '../../src/language/dictionaries/en.json' with { type: 'json' };
import dari from '../../src/language/dictionaries/fa-AF.json' with { type: 'json' };
import fr from '../../src/language/dictionaries/fr.json' with { type: 'json' };
import ps from '../../src/language/dictionaries/ps.json' with { type: 'json' };
import later from '../../src/language/later/fa-AF.json' with { type: 'json' };
import { formatNumber } from '../../src/language/numbers.ts';

/** The chrome's dictionaries by language. */
export const words = { 'fa-AF': { ...dari, ...later }, ps, en, de, fr } satisfies Record<
  ChromeLanguage,
  typeof en
>;

/** A text of a dictionary with its numbers filled in, in the language's own digits. */
export function filled(
  sentence: string,
  numbers: Record<string, number>,
  language: ChromeLanguage = 'fa-AF',
): string {
  return sentence.replace(/\{\{(\w+), digits\}\}/g, (_, name: string) =>
    formatNumber(numbers[name] ?? 0, language),
  );
}
