import { languageOf } from '../../../language/languages.ts';
import { fitsTwice } from './doublingContexts.ts';

/** A word that stands twice in a row, with the text around both. */
export interface DoubleWord {
  first: string;
  second: string;
  /** What stands before the first, and behind the second. */
  before: string;
  after: string;
}

// Words that a language may well write twice in a row, wherever they stand.
const legitimate: Readonly<Record<string, string>> = {
  en: 'so very many long really never ever bye ha do ta knock blah',
  de: 'sie ihr ihnen was wer es sehr ganz viel nie nein ja so mehr immer langsam la',
  fr: 'nous vous tout très bien non si oui beaucoup petit doucement pas la',
  es: 'no muy sí casi luego poco bien ya la',
  it: 'piano man via così poco sì no quasi mano or ben pian sotto appena lemme tutto la molto',
  nl: 'die dat was heel er ze zij u haar hun zo het had heb nee ja la',
  pt: 'logo quase muito não sim se mais pouco já la',
  sv: 'det den de i är mycket ja nej så man var la',
  da: 'det den de i er meget ja nej så var la',
  nb: 'det den de i er veldig ja nei så var la',
  ru: 'очень чуть еле едва давно далеко ну да нет так вот много мало долго быстро тихо ещё еще всё все ха хи ля',
  uk: 'дуже ледь ледве давно далеко ну так ні ось багато мало довго швидко тихо ще все ха ля',
  pl: 'bardzo dawno długo no tak nie ha la',
  cs: 'velmi se si dávno dlouho ano ne no ha la',
  el: 'σιγά λίγο πολύ πρώτα όπως καλά γρήγορα κάπου πότε κάτω άκρη πρωί γύρω ίσια ίσα μόλις πάνω μέσα μαζί κοντά έτσι ναι όχι μπροστά πίσω λέξη γραμμή κομμάτι αγάλια δύο δυο ένας ένα μία μια του της τους τα το μου σου μας σας',
  ar: 'جدا مرة كلمة كلمةً حرف خطوة سورة آية هيهات الله لا نعم آه واحدة قطرة شبر سنة هي هو',
};

// Persian and Pashto double words to speak of much, of little, of one after another: کم کم، خانه خانه.
const persian =
  'کم آهسته نرم یک یکی دو سه چهار پنج ده صد هزار گروه دسته پاره تکه قطره ذره گاه زود تند دیر دور خیلی بار جا جای رنگ جور قسم ' +
  'نوع نفر کوچه خانه قدم گام شب روز سال ماه ساعت لحظه دم ورق صفحه سطر کلمه حرف دانه پله راه خط موج فوج جوقه تن شاخه برگ ' +
  'نسل شهر قریه سر پر گل لب های وای آه بلی آری نی جان خوش گرم سرد تازه تر بلند آرام یواش لخته اندک رفته پرسان افتان بهره حزب سوره آیه بریده ' +
  'خندان گریان لنگ تک ریزه باریک دراز بسیار پیش پس بیا برو هی هو چند کدام عین راست چپ قاف بخش فصل توته پارچه';
const pashto =
  'ورو لږ لږه ډېر ډېره کله ځای ډلې ډله ټوټې ټوټه یو یوه دوه درې بیا رنګ ډول سره نه هو هر کور کلی کوڅه ورځ شپه کال میاشت ' +
  'ګام قدم ګل څاڅکي ذره پاڼه پاڼې ښه وړه وړې لوی لویه خپل خپله څو کوم کومه کومې څوک څه چېرې تاوده سړه ګرم دا هغه یې مې دې پړاو وار ځله';

// Languages that double almost any word: only words that bind are slips there.
const binding: Readonly<Record<string, string>> = {
  tr: 've bu olan ama ancak çünkü için ile gibi veya fakat olarak tarafından göre kadar',
};

const allowed = listsOf({
  ...legitimate,
  fa: persian,
  'fa-AF': persian,
  ps: `${persian} ${pashto}`,
  no: legitimate.nb,
  nn: legitimate.nb,
});
const forbidden = listsOf(binding);

/**
 * Whether a word that stands twice in a row is certainly worth a look, in its language and where it stands. Unknown for
 * languages without a list, which is no mistake.
 *
 * @param standsAlone whether the article has a word, spelled so, elsewhere and once: a name that never stands alone is double
 */
export function isMistakenDouble(
  double: DoubleWord,
  language: string,
  standsAlone: (word: string) => boolean,
): boolean {
  const { tag } = languageOf(language);
  const word = bare(double.second);
  // A sentence's first word has a capital; the second has one in another sense: dass sie Sie sehen.
  const first = bare(double.first);
  if (first !== word && first.toLowerCase() !== word) return false;
  // A program names what is of a kind: Body body = …
  if (/^\s*=/.test(double.after) || /\p{Ll}\p{Lu}/u.test(double.first)) return false;
  const list = allowed.get(tag);
  if (word !== word.toLowerCase()) return list !== undefined && isDoubledName(double, standsAlone);
  const binds = forbidden.get(tag);
  if (binds) return binds.has(word);
  if (!list || list.has(word) || fitsTwice(double, word, tag)) return false;
  // One after another: شيئا شيئا; and this and that: والأولية والثانوية.
  return tag !== 'ar' || !/(?:اً?|ً)$|^وال/u.test(word);
}

/** Walla Walla never stands alone, Kabul does. */
function isDoubledName({ second, before }: DoubleWord, standsAlone: (word: string) => boolean): boolean {
  // Between other capitals it may be a heading, a form, a row of names.
  const small = /\p{Ll}[\p{L}\p{M}]*,?\s+$/u.test(before) && /\p{Ll}/u.test(second);
  return small && second.length > 2 && standsAlone(second);
}

/** The word without what its typist may set or leave out. */
function bare(word: string): string {
  return word.replaceAll('\u200c', '').replaceAll('ي', 'ی').replaceAll('ك', 'ک');
}

function listsOf(lists: Readonly<Record<string, string | undefined>>): Map<string, Set<string>> {
  return new Map(
    Object.entries(lists).map(([language, words = '']) => [language, new Set(words.split(' ').map(bare))]),
  );
}
