/** From 0x20, 16 a line; a space where the font has nothing or only a piece of a sign. */
const symbol = [
  ' !∀#∃%&∋()∗+,−./',
  '0123456789:;<=>?',
  '≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟ',
  'ΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_',
  ' αβχδεφγηιϕκλμνο',
  'πθρστυϖωξψζ{|}∼ ',
  '                ',
  '                ',
  '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓',
  '°±″≥×∝∂•÷≠≡≈…   ',
  'ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉',
  '∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓',
  '◊⟨®©™∑          ',
  ' ⟩∫             ',
].join('');

/** The signs that people put into a text: hands, boxes, ticks, arrows, stars. */
const wingdings: Readonly<Record<number, string>> = {
  ...{ 40: '☎', 42: '✉', 69: '☜', 70: '☞', 71: '☝', 72: '☟', 74: '☺', 76: '☹' },
  ...{ 108: '●', 110: '■', 111: '□', 113: '❑', 117: '◆', 118: '❖', 159: '•', 167: '▪' },
  ...{ 168: '□', 171: '★', 216: '➢', 223: '←', 224: '→', 225: '↑', 226: '↓', 232: '➔' },
  ...{ 240: '⇨', 251: '✗', 252: '✓', 253: '☒', 254: '☑' },
};

/**
 * The letter that a sign of a symbol font stands for, as Unicode has it. Word writes the fonts' own codes, from 0x20 to 0xff, as
 * they are or in the private area from U+F000 on.
 *
 * @returns undefined where the font or its sign is not known
 */
export function symbolLetter(font: string, point: number): string | undefined {
  const code = point >= 0xf000 && point <= 0xf0ff ? point - 0xf000 : point;
  const name = font.trim().toLowerCase();
  if (name === 'symbol') return code === 0x20 ? ' ' : symbol.charAt(code - 0x20).trim() || undefined;
  return name === 'wingdings' ? wingdings[code] : undefined;
}

/** A text in which Word has written a symbol font's codes, in letters; what is not known stays. */
export function withSymbolLetters(text: string, font: string): string {
  return text.replace(/[\uf020-\uf0ff]/g, (sign) => symbolLetter(font, sign.charCodeAt(0)) ?? sign);
}
