import { stripBidiControls } from '../../../contract/text/isolateText.ts';
import type { CardStyle } from './cardFonts.ts';
import { hasGlyph } from './cardRuns.ts';

const letter = /[\p{L}\p{N}]/u;
// The shaper handles marks and joiners; selectors and tags belong to pictures, which are dropped.
const spelling = /[\u034f\u061c\u200c-\u200f]/;
const unwanted = /\p{Cc}|\p{Co}|\p{Cn}|\u00ad|\ufeff|\p{Variation_Selector}|[\u{e0000}-\u{e007f}]/gu;
const gap = '\ufffc';

/**
 * A text as a card can draw it: on one line, without bidi controls, pictures and characters that no font or XML allows.
 * A word in a script without a font becomes an ellipsis; `undefined` if too little of the text would remain.
 */
export function drawableText(text: string, style: CardStyle): string | undefined {
  const plain = stripBidiControls(text.normalize('NFC').toWellFormed().replace(/\s/gu, spaceFor)).replace(
    unwanted,
    '',
  );
  let missing = 0;
  let drawn = '';
  for (const character of plain) {
    const kept = fitting(character, style);
    if (kept === undefined) missing++;
    drawn += kept ?? gap;
  }
  const letters = [...drawn].filter((character) => letter.test(character)).length;
  const tidy = drawn
    .replace(/\ufffc(?:[\p{M} ]*\ufffc)*\p{M}*/gu, '…')
    // Joiners that were part of a picture.
    .replace(/(?<=^| )[\u034f\u200c\u200d]+/g, '')
    .replace(/ {2,}/g, ' ')
    .trim();
  return tidy === '' || letters === 0 || missing > letters / 3 ? undefined : tidy;
}

/** No-break spaces stay; any other white space becomes a space. */
function spaceFor(space: string): string {
  return /[\u00a0\u202f]/.test(space) ? space : ' ';
}

function fitting(character: string, style: CardStyle): string | undefined {
  if (character === ' ' || spelling.test(character) || hasGlyph(character, style)) return character;
  const simpler = character.normalize('NFKD');
  if ([...simpler].every((one) => hasGlyph(one, style))) return simpler;
  return letter.test(character) ? undefined : '';
}
