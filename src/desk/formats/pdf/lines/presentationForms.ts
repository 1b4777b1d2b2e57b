const FORMS = /[\uFB00-\uFB06\uFB50-\uFDFF\uFE70-\uFEFC]+/g;
/** Ligatures whose letters producers store from left to right: لله as هلل, الله as هللا or اهلل, لا as ال. */
const REVERSED_LIGATURES: Record<string, string> = {
  هلل: 'لله',
  هللا: 'الله',
  اهلل: 'الله',
  ال: 'لا',
  أل: 'لأ',
  إل: 'لإ',
  آل: 'لآ',
};

/** Presentation forms and ligatures (Unicode blocks FB00, FB50, FE70) as letters; everything else only composed (NFC). */
export function plainForms(text: string): string {
  return text.replace(FORMS, (forms) => forms.normalize('NFKC')).normalize('NFC');
}

/**
 * One drawn sign's text in reading order. No script joins ا to a following ل, so one sign for both must be the ligature لا, reversed.
 */
export function repairedLigature(text: string): string {
  return REVERSED_LIGATURES[text] ?? text;
}

/** Corrects «اهلل», which is no Persian, Pashto or Arabic word, to الله. */
export function repairedWords(text: string): string {
  return text.replace(/(?<![\p{L}\p{M}])اهلل(?![\p{L}\p{M}])/gu, 'الله');
}
