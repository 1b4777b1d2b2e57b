import { toAsciiDigits } from '../../language/numbers.ts';

const letters: Readonly<Record<string, string>> = {
  ي: 'ی',
  ى: 'ی',
  ې: 'ی',
  ۍ: 'ی',
  ك: 'ک',
  ګ: 'گ',
  ہ: 'ه',
  ھ: 'ه',
  ة: 'ه',
  ە: 'ه',
  ı: 'i',
};

/**
 * Text with its days and months made comparable: marks and unseen characters gone, digits ASCII, one letter where
 * Persian, Pashto and Arabic keyboards have several, lower case. Never to be shown.
 */
export function foldDate(text: string): string {
  return fold(text);
}

/** The same, and for each unit of the folded text the place in `text` that it comes from (one more for the end). */
export function foldWithPlaces(text: string): { folded: string; places: number[] } {
  let folded = '';
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    const plain = fold(character);
    folded += plain;
    for (let unit = 0; unit < plain.length; unit++) places.push(at);
    at += character.length;
  }
  places.push(text.length);
  return { folded, places };
}

function fold(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]+/gu, '')
    .toLowerCase();
  return toAsciiDigits(plain).replace(/[يىېۍكګہھةەı]/g, (letter) => letters[letter] ?? letter);
}
