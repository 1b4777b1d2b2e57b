export type ArabicScriptLanguage = 'ps' | 'fa' | 'ar' | 'ur' | 'ckb' | 'ug' | 'sd';

/** Letters that only one of the distinguished languages has. */
const own = {
  ps: /[ټډړږښګڼېۍځڅ]/gu,
  ur: /[ٹڈڑںے]/gu,
  ckb: /[ڕڵێۆڤ]/gu,
  ug: /[ۇۈۋې]/gu,
  sd: /[ٻڀٺٿڄڃڇڏڊڍڙڦڳڱڻ]/gu,
} as const;

// A Dari text names a Pashtun or quotes a Pashto word; the words between the words are still its own.
const persianWords = /(?<!\p{L})(?:در|از|به|را|که|این|است|آن|با|برای|می|هم|یا|بر)(?!\p{L})/gu;
const pashtoWords = /(?<!\p{L})(?:د|په|چې|کې|له|ته|او|دی|دې|یې|هغه|نه|سره)(?!\p{L})/gu;
const arabicWords = /(?<!\p{L})(?:و?ال\p{L}+|في|من|على|إلى|أن|هذا|هذه|التي|الذي|عن|مع)(?!\p{L})/gu;

/**
 * The language of a text in Arabic script, by its letters: Pashto where more than one in a hundred is Pashto's own,
 * so for the others; else Persian or Arabic, by the letters that only one of them uses, and, where an Arabic keyboard
 * has put ي and ك into Persian, by their smallest words. Undefined for a text that shows neither.
 */
export function arabicScriptLanguage(text: string): ArabicScriptLanguage | undefined {
  const plain = text.normalize('NFC').replace(/[\p{M}\p{Cf}ـ]/gu, '');
  const letters = count(plain, /\p{Script=Arabic}/gu);
  if (letters === 0) return undefined;
  const part = (pattern: RegExp) => count(plain, pattern) / letters;
  // Kurdish and Uyghur write the short a out, with a letter nobody else has.
  if (part(/ە/gu) > 0.03) return part(own.ckb) >= part(own.ug) ? 'ckb' : 'ug';
  if (part(own.sd) > 0.01) return 'sd';
  if (part(own.ur) > 0.01 && part(own.ur) > part(own.ps)) return 'ur';
  if (part(own.ps) > 0.01 && (part(own.ps) > 0.03 || count(plain, pashtoWords) >= count(plain, persianWords)))
    return 'ps';
  const persian = 4 * count(plain, /[پچژگ]/gu) + count(plain, /[کی]/gu) + 4 * count(plain, persianWords);
  const arabic = 4 * count(plain, /[ةأإ]/gu) + count(plain, /[كيى]/gu) + 4 * count(plain, arabicWords);
  if (persian === arabic) return undefined;
  return persian > arabic ? 'fa' : 'ar';
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
