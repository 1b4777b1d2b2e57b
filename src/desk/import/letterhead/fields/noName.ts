import { foldWords } from '../../../../language/fold.ts';

const gods = ['خدا', 'خداوند', 'خدای', 'ایزد', 'یزدان', 'پروردگار', 'آفریدگار', 'الله'];
const beginnings = [
  ...gods.flatMap((god) => [`به نام ${god}`, `بنام ${god}`, `د ${god} په نامه`, `د لوی ${god} په نامه`]),
  ...['بسم الله', 'باسمه تعالی', 'بسمه تعالی', 'هو الحق', 'هو العلیم', 'هو اللطیف', 'الله اکبر'],
  ...[
    'د لوی خدای (ج) په نامه',
    'د الله (ج) په نامه',
    'د خدای ج په نامه',
    'د لوی څښتن په نامه',
    'د لوی خدای په نوم',
  ],
  ...['bismillah', 'in the name of god', 'in the name of allah', 'im namen gottes', 'im namen allahs'],
  ...['au nom de dieu', 'au nom d’allah'],
];
/** What an invocation goes on with; anything else makes it a title: «به نام خدا، به کام قدرت». */
const praise = [
  ...gods,
  ...'و لوی بزرگ یکتا یگانه بخشنده بخشاینده بخشایشگر بخښونکی مهربان مهربانه متعال تعالی توانا دادگر پاک بی‌همتا'.split(
    ' ',
  ),
  ...'هستی‌بخش جان خرد جان‌آفرین رحمان رحیم الرحمن الرحمان الرحیم وبه نستعین'.split(' '),
  ...'the most all and almighty gracious beneficent merciful compassionate exalted'.split(' '),
  ...'des der allmächtigen barmherzigen erbarmers gnädigen le la et clément très miséricordieux tout'.split(
    ' ',
  ),
];
const letters = (words: readonly string[]) => words.map((word) => foldWords(word).join('')).join('|');
const invocation = new RegExp(`^(?:${letters(beginnings)})(?:${letters(praise)})*$`, 'u');

/** «بسم الله الرحمن الرحیم», «به نام خدا», In the name of God: a line above many texts, neither title nor author. */
export function isInvocation(text: string): boolean {
  if (text.length > 100) return false;
  return text.includes('﷽')
    ? !/\p{L}/u.test(text.replace('﷽', ''))
    : invocation.test(foldWords(text).join(''));
}

const ordinals = [
  ...'یک دو سه چهار پنج شش هفت هشت نه ده اول نخست دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم یازدهم دوازدهم پایانی آخر'.split(
    ' ',
  ),
  ...'لومړی لومړۍ دویم دوهم دوهمه دریم دریمه څلورم څلورمه پنځم پنځمه'.split(' '),
  ...'one two three four five six seven eight nine ten first second third'.split(' '),
  ...'eins zwei drei vier fünf sechs un deux trois quatre cinq uno dos tres'.split(' '),
];
const parts = [
  ...'فصل بخش قسمت باب جلد دفتر پرده گفتار پاره برخه څپرکی ټوک'.split(' '),
  ...'chapter part section volume episode kapitel teil abschnitt band folge'.split(' '),
  ...'chapitre partie tome volet capítulo parte capitolo deel del bölüm глава часть'.split(' '),
];
const one = `(?:\\p{N}{1,3}|[ivxlc]{1,6}|${letters(ordinals)})`;
const partName = new RegExp(`^(?:(?:${letters(parts)}) ${one}|${one} (?:${letters(parts)}))$`, 'iu');

/** «فصل سوم», Part two, لومړۍ برخه: which of several parts a text is. */
export function isPartName(text: string): boolean {
  return text.length <= 60 && partName.test(foldWords(text).join(' '));
}
