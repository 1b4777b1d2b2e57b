import { languageOf } from '../../../language/languages.ts';

// Words that a language may well write twice in a row; everything else doubled is a slip.
const legitimate: Readonly<Record<string, string>> = {
  en: 'had that is her no so very long many much far really never ever bye ha do in on too big more again knock who ta there now what',
  de: 'die der das den dem sie ihr ihnen was wer es an zu in nach sehr ganz viel nie nein ja so denen deren wir mehr immer langsam la',
  fr: 'nous vous se en tout très bien non si oui elle elles les beaucoup petit doucement pas la',
  es: 'no muy sí que casi luego poco bien ya la',
  it: 'piano man via così poco sì no quasi man mano or ben pian sotto appena lemme tutto la molto',
  nl: 'die dat was heel er ze zij u haar hun zo het had heb is heen nee ja in la',
  pt: 'logo quase muito não sim se mais pouco já que la',
  sv: 'som det den de att för i är mycket ja nej så man var la',
};

// Persian and Pashto double words to speak of much, of little, of one after another: کم کم، خانه خانه.
const persian =
  'کم آهسته نرم یک یکی دو سه چهار پنج ده صد هزار گروه دسته پاره تکه قطره ذره گاه زود تند دیر دور خیلی بار جا جای رنگ جور قسم ' +
  'نوع نفر کوچه خانه قدم گام شب روز سال ماه ساعت لحظه دم ورق صفحه سطر کلمه حرف دانه پله راه خط موج فوج جوقه تن شاخه برگ ' +
  'نسل شهر قریه سر پر گل لب های وای آه بلی نه آری نی چه جان خوش گرم سرد تازه تر بلند آرام یواش لخته اندک رفته پرسان افتان ' +
  'خندان گریان لنگ تک ریزه باریک دراز بسیار به در بر پیش پس بیا برو هی هو چند کدام عین راست چپ قاف بخش فصل توته پارچه';
const pashto =
  'ورو لږ لږه ډېر ډېره کله ځای ډلې ډله ټوټې ټوټه یو یوه دوه درې بیا رنګ ډول سره نه هو هر کور کلی کوڅه ورځ شپه کال میاشت ' +
  'ګام قدم ګل څاڅکي ذره پاڼه پاڼې ښه وړه وړې لوی لویه خپل خپله څو کوم کومه کومې څوک څه چېرې تاوده سړه ګرم د دا هغه ته یې مې دې پر پړاو وار ځله';
const persianDoublings = `${persian} ${pashto}`;

// Languages that double almost any word: only words that bind are slips there.
const binding: Readonly<Record<string, string>> = {
  ar: 'التي الذي من في إلى على أن عن',
  tr: 've bu olan ama ancak çünkü',
  ru: 'и в не на с из у по для от к за но а',
};

/** Whether a word that stands twice in a row is certainly worth a look, in its language. */
export function isMistakenDouble(first: string, second: string, language: string): boolean {
  // Names double (Walla Walla), and a capital begins another sense: dass sie Sie sehen.
  if (second !== second.toLowerCase() || first.toLowerCase() !== second) return false;
  const { tag } = languageOf(language);
  if (Object.hasOwn(binding, tag)) return has(binding[tag], second);
  if (tag === 'fa-AF' || tag === 'fa' || tag === 'ps') return !has(persianDoublings, second);
  return Object.hasOwn(legitimate, tag) && !has(legitimate[tag], second);
}

function has(words: string | undefined, word: string): boolean {
  return words?.split(' ').includes(word) ?? false;
}
