import { toDigits } from '../language/numbers.ts';

/** The speeds to choose from; 1 is the voice's own. */
export const rates = [0.75, 1, 1.25, 1.5, 2] as const;

/** A speed in a language's digits and with its decimal sign: `1.25×`, `1,25×`, `۱٫۲۵×`. */
export function formatRate(rate: number, language: string): string {
  const sign = language === 'en' ? '.' : language === 'fa-AF' || language === 'ps' ? '٫' : ',';
  return `${toDigits(String(rate).replace('.', sign), language)}×`;
}
