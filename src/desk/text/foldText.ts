/** A text for comparing, and the way back. */
export interface Folded {
  text: string;
  /** For each character of `text`, where it stands in the line. */
  places: number[];
}

/** A text without what repairs may have changed: one kind of space, no unseen characters, no marks. */
export function foldText(line: string): Folded {
  let text = '';
  const places: number[] = [];
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at);
    if (/[\p{Cf}\p{M}]/u.test(character)) continue;
    const kept = /\s/.test(character) ? ' ' : character.toLowerCase().charAt(0);
    if (kept === ' ' && text.endsWith(' ')) continue;
    text += kept;
    places.push(at);
  }
  return { text, places };
}
