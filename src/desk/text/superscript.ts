const plain = [...'0123456789+-=()'];
const superscripts = new Map([...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾'].map((sign, at) => [plain[at], sign]));
const subscripts = new Map([...'₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'].map((sign, at) => [plain[at], sign]));

/** The text in characters that are raised by themselves, spaces as they are; nothing where one of it has no such character. */
export function superscript(text: string): string | undefined {
  return mapped(text, superscripts);
}

/** The text in characters that are lowered by themselves; nothing where one of it has no such character. */
export function subscript(text: string): string | undefined {
  return mapped(text, subscripts);
}

/** Whether raised letters only end the number before them (20th, XIXe, 1er): in the line they mean the same. */
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
