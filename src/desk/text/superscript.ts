const plain = [...'0123456789+-=()'];
const superscripts = new Map([...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾'].map((sign, at) => [plain[at], sign]));
const subscripts = new Map([...'₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'].map((sign, at) => [plain[at], sign]));

/** The text in superscript characters, spaces as they are; undefined if a character has no such form. */
export function superscript(text: string): string | undefined {
  return mapped(text, superscripts);
}

/** The text in characters that are lowered by themselves; nothing where one of it has no such character. */
export function subscript(text: string): string | undefined {
  return mapped(text, subscripts);
}

/** Whether superscript letters only end the number before them (20th, XIXe, 1er): they mean the same on the line. */
export function isOrdinalSuffix(before: string, text: string): boolean {
  return (
    /(?:\d|(?<!\p{L})[IVXLCDM]+)$/u.test(before) &&
    /^(?:st|nd|rd|th|er|re|ère|e|ème|de|es|o|a)$/u.test(text.trim())
  );
}

function mapped(text: string, signs: ReadonlyMap<string | undefined, string>): string | undefined {
  const found = [...text.replaceAll('−', '-')].map((sign) => (/\s/.test(sign) ? sign : signs.get(sign)));
  return found.includes(undefined) ? undefined : found.join('');
}
