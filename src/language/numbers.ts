import { languageOf } from './languages.ts';

const zeroOf = { persian: 0x06f0, arabic: 0x0660 } as const;

// Not by Intl: Chromium has no Pashto, and build and browser must write the same.

/**
 * Writes a whole number in the digits and grouping of a language: 1403 is ۱٬۴۰۳ in Dari, 1.403 in German.
 * Throws a RangeError for anything that is not a safe integer.
 */
export function formatNumber(value: number, tag: string): string {
  if (!Number.isSafeInteger(value)) throw new RangeError(`Not a whole number: ${value}`);
  const { digits, grouping } = languageOf(tag);
  const figures = String(Math.abs(value));
  const grouped =
    figures.length < grouping.from ? figures : figures.replace(/\B(?=(?:\d{3})+$)/g, grouping.mark);
  // Before digits of Arabic script the minus needs a mark that keeps it on their left (as CLDR has it).
  const minus = digits === 'latin' ? '−' : '\u200e−';
  return `${value < 0 ? minus : ''}${toDigits(grouped, tag)}`;
}

/** Replaces ASCII digits by the language's own. Only for numbers of the chrome: never for the text of an article. */
export function toDigits(text: string, tag: string): string {
  const { digits } = languageOf(tag);
  if (digits === 'latin') return text;
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(zeroOf[digits] + Number(digit)));
}

/** Replaces Persian (U+06F0–06F9) and Arabic (U+0660–0669) digits by ASCII, before a number is parsed. */
export function toAsciiDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}
