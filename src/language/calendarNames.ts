import type { Calendar } from './calendar.ts';
import type { ChromeLanguage } from './chromeLanguages.ts';
import { languageOf } from './languages.ts';

export interface CalendarNames {
  /** The twelve names of each calendar, standing alone. */
  readonly months: Readonly<Record<Calendar, readonly string[]>>;
  /** The same after a preposition that inflects them, where a language does (Pashto: تله, but د تلې ۷). */
  readonly monthsOblique: Readonly<Record<Calendar, readonly string[]>>;
  /** From Sunday to Saturday. */
  readonly weekdays: readonly string[];
}

// The sixth solar month of Dari is سنبله: CLDR's سنبلهٔ has a hamza that belongs only before a following word.
const dariMonths = {
  gregorian: list('جنوری|فبروری|مارچ|اپریل|می|جون|جولای|اگست|سپتمبر|اکتوبر|نومبر|دسمبر'),
  solar: list('حمل|ثور|جوزا|سرطان|اسد|سنبله|میزان|عقرب|قوس|جدی|دلو|حوت'),
  lunar: list('محرم|صفر|ربیع‌الاول|ربیع‌الثانی|جمادی‌الاول|جمادی‌الثانی|رجب|شعبان|رمضان|شوال|ذیقعده|ذیحجه'),
};

const pashtoMonths = {
  gregorian: list('جنوري|فبروري|مارچ|اپرېل|مۍ|جون|جولای|اګست|سپتمبر|اکتوبر|نومبر|دسمبر'),
  solar: list('وری|غویی|غبرګولی|چنګاښ|زمری|وږی|تله|لړم|لیندۍ|مرغومی|سلواغه|کب'),
  lunar: list('محرم|صفر|ربیع‌الاول|ربیع‌الثاني|جمادي‌الاول|جمادي‌الثاني|رجب|شعبان|رمضان|شوال|ذوالقعده|ذوالحجه'),
};

const englishMonths = {
  gregorian: list('January|February|March|April|May|June|July|August|September|October|November|December'),
  solar: list('Hamal|Saur|Jauza|Saratan|Asad|Sunbula|Mizan|Aqrab|Qaus|Jadi|Dalw|Hut'),
  lunar: list(
    'Muharram|Safar|Rabi I|Rabi II|Jumada I|Jumada II|Rajab|Shaban|Ramadan|Shawwal|Dhu al-Qadah|Dhu al-Hijjah',
  ),
};

const germanMonths = {
  gregorian: list('Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember'),
  solar: list('Hamal|Saur|Dschauza|Saratan|Asad|Sunbula|Mizan|Aqrab|Qaus|Dschadi|Dalw|Hut'),
  lunar: list(
    'Muharram|Safar|Rabi I|Rabi II|Dschumada I|Dschumada II|Radschab|Schaban|Ramadan|Schawwal|Dhu l-Qada|Dhu l-Hiddscha',
  ),
};

const frenchMonths = {
  gregorian: list('janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'),
  solar: list('hamal|saour|djaouza|saratan|assad|sounboula|mizan|aqrab|qaous|djadi|dalw|hout'),
  lunar: list(
    'mouharram|safar|rabia I|rabia II|joumada I|joumada II|rajab|chaabane|ramadan|chawwal|dhou al-qida|dhou al-hijja',
  ),
};

const namesByLanguage: Readonly<Record<ChromeLanguage, CalendarNames>> = {
  'fa-AF': {
    months: dariMonths,
    monthsOblique: dariMonths,
    weekdays: list('یکشنبه|دوشنبه|سه‌شنبه|چهارشنبه|پنجشنبه|جمعه|شنبه'),
  },
  ps: {
    months: pashtoMonths,
    monthsOblique: {
      gregorian: list('جنورۍ|فبرورۍ|مارچ|اپرېل|مۍ|جون|جولای|اګست|سپتمبر|اکتوبر|نومبر|دسمبر'),
      solar: list('وري|غويي|غبرګولي|چنګاښ|زمري|وږي|تلې|لړم|لیندۍ|مرغومي|سلواغې|کب'),
      lunar: pashtoMonths.lunar,
    },
    weekdays: list('یکشنبه|دوشنبه|سه‌شنبه|چهارشنبه|پنجشنبه|جمعه|شنبه'),
  },
  en: {
    months: englishMonths,
    monthsOblique: englishMonths,
    weekdays: list('Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday'),
  },
  de: {
    months: germanMonths,
    monthsOblique: germanMonths,
    weekdays: list('Sonntag|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag'),
  },
  fr: {
    months: frenchMonths,
    monthsOblique: frenchMonths,
    weekdays: list('dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi'),
  },
};

/**
 * The chrome language whose calendar names serve a language: itself for a chrome language and its regions, Dari for
 * every Persian (this publication counts the months حمل … حوت, not فروردین … اسفند), none for the others.
 */
export function namingLanguage(tag: string): ChromeLanguage | undefined {
  const found = languageOf(tag).tag;
  if (found === 'fa') return 'fa-AF';
  return Object.hasOwn(namesByLanguage, found) ? (found as ChromeLanguage) : undefined;
}

/** The names of months and weekdays in a chrome language. */
export function calendarNames(language: ChromeLanguage): CalendarNames {
  return namesByLanguage[language];
}

function list(names: string): readonly string[] {
  return names.split('|');
}
