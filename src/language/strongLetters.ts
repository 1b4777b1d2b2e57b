import type { Direction } from './languages.ts';

const rtlLetter = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const ltrLetter =
  /(?![\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}])\p{L}/u;

/** Whether a text has a letter that runs in this direction; digits, spaces and marks run in none (UAX #9). */
export function hasLetterOf(direction: Direction, text: string): boolean {
  return (direction === 'rtl' ? rtlLetter : ltrLetter).test(text.replace(/[\u0640\p{N}\p{P}\p{S}]/gu, ''));
}
