import { stripBidiControls } from '../../../language/isolateText.ts';
import type { CardStyle } from './cardFonts.ts';
import { hasGlyph } from './cardRuns.ts';

const letter = /[\p{L}\p{N}]/u;
// Marks and joiners are the shaper's affair; selectors and tags belong to the pictures that are dropped.
const spelling = /[\u034f\u061c\u200c-\u200f]/;
const unwanted = /\p{Cc}|\p{Co}|\p{Cn}|\u00ad|\ufeff|\p{Variation_Selector}|[\u{e0000}-\u{e007f}]/gu;
const gap = '\ufffc';

/**
 * A text as a card can draw it: on one line, without bidi controls, pictures and what no font and no XML holds.
 * A word in a script without a font becomes an ellipsis; `undefined` when too little of the text would be left.
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
    // Joiners that held a picture together.
    .replace(/(?<=^| )[\u034f\u200c\u200d]+/g, '')
    .replace(/ {2,}/g, ' ')
    .trim();
  return tidy === '' || letters === 0 || missing > letters / 3 ? undefined : tidy;
}

/** Spaces that do not break stay themselves; every other white space is a space. */
function spaceFor(space: string): string {
  return /[\u00a0\u202f]/.test(space) ? space : ' ';
}

function fitting(character: string, style: CardStyle): string | undefined {
  if (character === ' ' || spelling.test(character) || hasGlyph(character, style)) return character;
  const simpler = character.normalize('NFKD');
  if ([...simpler].every((one) => hasGlyph(one, style))) return simpler;
  return letter.test(character) ? undefined : '';
}
