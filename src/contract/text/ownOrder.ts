import { languageOf } from '../../language/languages.ts';

/** What reads from left to right though it stands in a line of Arabic script, and would be torn by the signs in it (UAX #9). */
const torn = [
  // Addresses, without the stop or the bracket that ends the sentence around them.
  /https?:(?:\([^\s()]*\)|[^\s«»،؛؟()])*(?:\([^\s()]*\)|[^\s«»،؛؟.,:;!?…()])/,
  // Telephone numbers: from abroad, or with the zero of their own country.
  /(?:\+|[0۰٠])[\d۰-۹٠-٩]{1,20}(?:[ ()-]{1,3}[\d۰-۹٠-٩]{1,20})+/,
  // ISO dates and other figures in three parts. (A range in Persian figures is read from the right.)
  /[\d۰-۹٠-٩]{1,20}(?:-[\d۰-۹٠-٩]{1,20}){2,}/,
  // Signed.
  /(?<![\p{L}\p{N}])[+−±-][\d۰-۹٠-٩.,٫٬]*[\d۰-۹٠-٩](?: ?°C?|[%٪])?/u,
  // Latin figures with signs between, before or behind them: ranges, sums, hours, shares, prices, 5(a).
  /[$€£¥] ?\d+(?:[.,]\d+)*/,
  /\d{1,20}(?:(?:[.,/:×÷=+*–-]{1,3}\d{1,20}|\(\w{1,20}\))+(?: ?[€$£¥%°]C?| [A-Z]{3})?| ?[€$£¥%°]C?| [A-Z]{3})/,
  // C++ and .NET.
  /[A-Za-z]\w{0,20}[+#]+(?!\w)|(?<!\w)\.[A-Za-z]\w*/,
];
const pattern = new RegExp(`(${torn.map(({ source }) => source).join('|')})`, 'u');

/**
 * Divides a text at what has an order of its own, so that this can be isolated: telephone numbers, signed numbers, dates,
 * prices, addresses, names like C++. In a language that runs from left to right nothing has.
 *
 * @returns the pieces in order; every second one has an order of its own
 */
export function ownOrder(text: string, language: string): string[] {
  return languageOf(language).direction === 'ltr' ? [text] : text.split(pattern);
}
