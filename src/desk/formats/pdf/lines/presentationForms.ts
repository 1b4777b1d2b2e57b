const FORMS = /[\uFB00-\uFB06\uFB50-\uFDFF\uFE70-\uFEFC]+/g;
/** Joined signs for which producers give their letters from left to right: لله as هلل, الله as هللا or اهلل, لا as ال. */
const REVERSED_LIGATURES: Record<string, string> = {
  هلل: 'لله',
  هللا: 'الله',
  اهلل: 'الله',
  ال: 'لا',
  أل: 'لأ',
  إل: 'لإ',
  آل: 'لآ',
};

/** Letters for presentation forms and ligatures (Unicode blocks FB00, FB50, FE70), and nothing else; the rest is composed (NFC). */
export function plainForms(text: string): string {
  return text.replace(FORMS, (forms) => forms.normalize('NFKC')).normalize('NFC');
}

/**
 * What one drawn sign says, in reading order. No script joins ا to a ل after it, so one sign for both can only be the ligature لا read
 * from the wrong side.
 */
export function repairedLigature(text: string): string {
  return REVERSED_LIGATURES[text] ?? text;
}

/** «اهلل» for الله where it came through as letters: no Persian, Pashto or Arabic word is written so. */
export function repairedWords(text: string): string {
  return text.replace(/(?<![\p{L}\p{M}])اهلل(?![\p{L}\p{M}])/gu, 'الله');
}
